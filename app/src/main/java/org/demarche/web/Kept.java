package org.demarche.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Answers that hold as long as the archive does not change, up to so many bytes; those asked for longest ago go first.
 * What several ask for at once is made once.
 */
final class Kept {
    // What takes more than this share of all is made anew each time.
    private static final int SHARE = 8;

    private final long most;
    private final Map<String, FutureTask<Answer>> answers = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private long state;
    private long bytes;

    /** Keeps at most so many bytes. */
    Kept(long most) {
        this.most = most;
    }

    /** What is asked for, made now or kept since the archive was in this state. */
    Answer answer(String question, long now, Supplier<Answer> made) {
        FutureTask<Answer> task = task(question, now, made);
        task.run();
        try {
            Answer answer = task.get();
            settle(question, task, answer.bytes().length + (long) question.length());
            return answer;
        } catch (ExecutionException e) {
            drop(question, task);
            if (e.getCause() instanceof RuntimeException reason) throw reason;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", e);
        }
    }

    private synchronized FutureTask<Answer> task(String question, long now, Supplier<Answer> made) {
        if (now != state) forget(now);
        return answers.computeIfAbsent(question, each -> new FutureTask<>(made::get));
    }

    private void forget(long now) {
        state = now;
        bytes = 0;
        answers.clear();
        sizes.clear();
    }

    private synchronized void settle(String question, FutureTask<Answer> task, long size) {
        if (answers.get(question) != task || sizes.containsKey(question)) return;
        if (size > most / SHARE) {
            answers.remove(question);
            return;
        }
        sizes.put(question, size);
        bytes += size;
        trim();
    }

    // Those under way have no size yet, and are not thrown out.
    private void trim() {
        Iterator<String> oldest = answers.keySet().iterator();
        while (bytes > most && oldest.hasNext()) {
            Long size = sizes.remove(oldest.next());
            if (size == null) continue;
            bytes -= size;
            oldest.remove();
        }
    }

    private synchronized void drop(String question, FutureTask<Answer> task) {
        if (answers.get(question) == task) answers.remove(question);
    }

    /** How many bytes are kept. */
    synchronized long size() {
        return bytes;
    }
}
