package org.demarche.watch;

import java.time.Duration;
import java.util.Optional;
import org.demarche.fetch.Reply;

/**
 * What came of an errand.
 *
 * @param errand the errand, at the address it ended at
 * @param reply what the server answered, when that can be used
 * @param why what went wrong otherwise
 * @param lasting true when no second try would change that
 * @param pause how long the host asked to be left alone
 */
record Answer(Errand errand, Optional<Reply> reply, String why, boolean lasting, Optional<Duration> pause) {
    static Answer of(Errand errand, Reply reply) {
        if (reply.isWell() || reply.isUnchanged())
            return new Answer(errand, Optional.of(reply), "", false, Optional.empty());
        int status = reply.status();
        boolean passing = status >= 500 || status == 408 || status == 425 || status == 429;
        return new Answer(
                errand, Optional.empty(), "answers with status " + status + reply.meaning(), !passing, reply.pause());
    }

    static Answer refused(Errand errand, String why, boolean lasting) {
        return new Answer(errand, Optional.empty(), why, lasting, Optional.empty());
    }
}
