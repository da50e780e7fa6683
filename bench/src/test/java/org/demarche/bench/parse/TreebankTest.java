package org.demarche.bench.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final String GOLD = """
            # newdoc
            # newpar
            # sent_id = a-1
            1-2	Don't	_	_	_	_	_	_	_	_
            1	Do	do	AUX	VB	_	3	aux	_	_
            2	n't	not	PART	RB	_	3	advmod	_	_
            3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
            4	.	.	PUNCT	.	_	3	punct	_	_

            # sent_id = a-2
            1	Stay	stay	VERB	VB	_	0	root	_	_

            # newpar
            # sent_id = a-3
            1	Why	why	ADV	WRB	_	0	root	_	SpaceAfter=No
            2	?	?	PUNCT	.	_	1	punct	_	_

            """;

    @TempDir
    private Path folder;

    @Test
    void rebuildsTheTextThatTheSentencesWereCutFrom() throws IOException {
        Treebank.Text text = read(GOLD).documents().get(0);
        assertThat(text.raw()).isEqualTo("Don't go. Stay \n\nWhy? ");
        assertThat(text.sentenceEnds()).containsExactly(9, 14, 21);
    }

    @Test
    void beginsADocumentWhereTheIdsOfSentencesChange() throws IOException {
        assertThat(read(GOLD.replace("a-3", "b-1")).documents()).hasSize(2);
        assertThat(read(GOLD).documents()).hasSize(1);
    }

    @Test
    void givesEverythingToThoseWhoFoundEverything() throws IOException {
        assertThat(compare(GOLD, GOLD).values().values()).containsOnly(100.0);
    }

    @Test
    void alignsTheWordsOfMultiwordTokensByTheirForms() throws IOException {
        String cut = GOLD.replace("1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n", "");
        ParseFigures figures = compare(GOLD, cut);
        assertThat(figures.values()).containsEntry("Words", 100.0).containsEntry("LAS", 100.0);
        assertThat(figures.values().get("Tokens")).isLessThan(100.0);
    }

    @Test
    void countsAHeadThatIsNotThereAsWrong() throws IOException {
        ParseFigures figures =
                compare(GOLD, GOLD.replace("2\tn't\tnot\tPART\tRB\t_\t3", "2\tn't\tnot\tPART\tRB\t_\t1"));
        assertThat(figures.values().get("UAS")).isEqualTo(100.0 * 6 / 7);
        assertThat(figures.values()).containsEntry("UPOS", 100.0);
    }

    @Test
    void leavesSubtypesOfRelationsOut() throws IOException {
        assertThat(compare(GOLD, GOLD.replace("\taux\t", "\taux:pass\t")).values())
                .containsEntry("LAS", 100.0);
    }

    private ParseFigures compare(String gold, String parsed) throws IOException {
        List<Tree> a = read(gold).trees();
        List<Tree> b = read(parsed).trees();
        return new Alignment(a, b).figures(a, b);
    }

    private Treebank read(String content) throws IOException {
        Path file = folder.resolve("gold.conllu");
        Files.writeString(file, content);
        return Treebank.read(file);
    }
}
