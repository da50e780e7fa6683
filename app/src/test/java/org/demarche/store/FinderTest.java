package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes first where words are common; here those that more than three statements hold. */
class FinderTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 7);
    private static final String LONG = " and every word of the rest of it makes the statement longer than the others";

    @TempDir
    private Path folder;

    private DataSource source;
    private Session session;
    private Finder finder;

    @BeforeEach
    void fill() {
        String place = folder.resolve("archive.db").toString();
        String[] said = {
            "Harvest silo one", "Harvest silo quay" + LONG, "Harvest silo quay", "Harvest silo quote", "Harvest"
        };
        try (Archive archive = Archives.open(place, document -> Optional.empty())) {
            for (int i = 0; i < said.length; i++) {
                Samples.Told told =
                        Samples.told().at("r" + i).on(MAY.plusDays(i)).saying(said[i]);
                archive.write(filing -> filing.add(Samples.reading(told), Set.of()));
            }
        }
        source = new Sqlite().open(place);
        session = Session.of(source, place);
        finder = new Finder(session, new Sqlite(), 3);
    }

    @AfterEach
    void close() {
        session.close();
        SqlArchive.close(source);
    }

    private List<String> found(String words) {
        List<String> origins = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Hit> page = finder.search(Query.of(Kind.STATEMENT).words(words), after, 1);
            page.rows().forEach(hit -> origins.add(hit.report().origin()));
            after = page.next();
        } while (after.isPresent());
        return origins;
    }

    @Test
    void newestComeFirstWhereAllWordsAreCommon() {
        assertThat(found("harvest")).containsExactly("r4", "r3", "r2", "r1", "r0");
        assertThat(found("harvest silo")).containsExactly("r3", "r2", "r1", "r0");
        assertThat(finder.isRanked(Query.of(Kind.STATEMENT).words("harvest silo")))
                .isFalse();
    }

    @Test
    void rareWordsRankAndCommonOnesOnlyNarrow() {
        assertThat(found("quay")).containsExactly("r2", "r1");
        assertThat(found("harvest quay")).containsExactly("r2", "r1");
        assertThat(found("harvest quay -longer")).containsExactly("r2");
        assertThat(found("\"silo quay\"")).containsExactly("r2", "r1");
        assertThat(finder.isRanked(Query.of(Kind.STATEMENT).words("harvest quay")))
                .isTrue();
    }

    @Test
    void beginningsFindTheSameWhetherCommonOrRare() {
        assertThat(found("qu*")).containsExactlyInAnyOrder("r1", "r2", "r3");
        assertThat(found("har*")).containsExactly("r4", "r3", "r2", "r1", "r0");
        assertThat(found("ha* qu*")).containsExactlyInAnyOrder("r1", "r2", "r3");
        assertThat(found("harvest-sil*")).containsExactly("r3", "r2", "r1", "r0");
    }

    @Test
    void countsUpToAnEnd() {
        assertThat(finder.count(Query.of(Kind.STATEMENT).words("harvest"), 5)).contains(5L);
        assertThat(finder.count(Query.of(Kind.STATEMENT).words("harvest"), 4)).isEmpty();
        assertThat(finder.count(Query.of(Kind.STATEMENT), 5)).contains(5L);
    }
}
