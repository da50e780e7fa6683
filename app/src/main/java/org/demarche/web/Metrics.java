package org.demarche.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests for Prometheus (text format 0.0.4). */
final class Metrics {
    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> nanoseconds = new ConcurrentSkipListMap<>();
    private final AtomicInteger underWay = new AtomicInteger();

    void began() {
        underWay.incrementAndGet();
    }

    /**
     * @param route the path's pattern, never the path itself, so that there are few
     */
    void ended(String route, int status, long took) {
        underWay.decrementAndGet();
        String labels = "{route=\"" + route + "\",status=\"" + status + "\"}";
        requests.computeIfAbsent(labels, key -> new LongAdder()).increment();
        nanoseconds
                .computeIfAbsent("{route=\"" + route + "\"}", key -> new LongAdder())
                .add(took);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("# HELP demarche_requests_total Requests answered.\n# TYPE demarche_requests_total counter\n");
        requests.forEach((labels, count) -> text.append("demarche_requests_total")
                .append(labels)
                .append(' ')
                .append(count.sum())
                .append('\n'));
        text.append("# HELP demarche_request_seconds_total Time spent answering.\n")
                .append("# TYPE demarche_request_seconds_total counter\n");
        nanoseconds.forEach((labels, sum) -> text.append("demarche_request_seconds_total")
                .append(labels)
                .append(String.format(Locale.ROOT, " %.6f%n", sum.sum() / 1e9).replace("\r", "")));
        text.append("# HELP demarche_requests_under_way Requests being answered.\n")
                .append("# TYPE demarche_requests_under_way gauge\ndemarche_requests_under_way ")
                .append(underWay.get())
                .append('\n');
        return text.toString();
    }
}
