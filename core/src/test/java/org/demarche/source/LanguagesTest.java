package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister said on Monday that the talks with the neighbours would go on until the end of the week.",
                "fr | Le ministre a déclaré lundi que les discussions avec les voisins se poursuivraient jusqu'à la fin de la semaine.",
                "de | Der Minister sagte am Montag, dass die Gespräche mit den Nachbarn bis zum Ende der Woche fortgesetzt werden.",
                "es | El ministro dijo el lunes que las conversaciones con los vecinos continuarán hasta el final de la semana.",
                "it | Il ministro ha detto lunedì che i colloqui con i vicini continueranno fino alla fine della settimana.",
                "pt | O ministro disse na segunda-feira que as conversas com os vizinhos vão continuar até ao fim da semana.",
                "nl | De minister zei maandag dat de gesprekken met de buren tot het einde van de week zullen worden voortgezet.",
                "sv | Ministern sade på måndagen att samtalen med grannarna ska fortsätta till slutet av veckan och att det är viktigt.",
                "pl | Minister powiedział w poniedziałek, że rozmowy z sąsiadami będą trwały do końca tygodnia, ale nie dłużej.",
                "tr | Bakan pazartesi günü yaptığı açıklamada komşularla görüşmelerin hafta sonuna kadar devam edeceğini ve daha sonra ara verileceğini söyledi.",
                "id | Menteri itu mengatakan pada hari Senin bahwa pembicaraan dengan tetangga akan berlanjut sampai akhir pekan.",
                "ru | Министр сообщил в понедельник, что переговоры с соседями будут продолжаться до конца недели.",
                "uk | Міністр повідомив у понеділок, що переговори з сусідами триватимуть до кінця тижня, але не довше.",
                "ar | قال الوزير يوم الاثنين إن المحادثات مع الجيران ستستمر حتى نهاية الأسبوع في المدينة",
                "fa | وزیر روز دوشنبه گفت که گفتگو با همسایگان تا پایان هفته ادامه خواهد داشت و این را در شهر گفت",
                "hi | मंत्री ने सोमवार को कहा कि पड़ोसियों के साथ बातचीत सप्ताह के अंत तक जारी रहेगी।",
                "zh | 部长星期一表示，与邻国的会谈将持续到本周末。",
                "ja | 大臣は月曜日、近隣諸国との協議が週末まで続くと述べた。",
                "ko | 장관은 월요일 이웃 국가들과의 회담이 주말까지 계속될 것이라고 말했다.",
                "el | Ο υπουργός δήλωσε τη Δευτέρα ότι οι συνομιλίες θα συνεχιστούν.",
                "und | 12 + 30 = 42",
            })
    void tellsTheLanguageOfOneSentence(String language, String sentence) {
        assertThat(languages.of(sentence)).isEqualTo(language);
    }
}
