package org.demarche.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.demarche.Published;
import org.demarche.Published.Known;

/** Reads an e-mail as one report: its subject is the headline, its sender the outlet, its HTML or plain text the words. */
final class Mails {
    private static final int MOST_HEADERS = 500;

    private final OneReport reports;
    private final Limits limits;

    Mails(OneReport reports, Limits limits) {
        this.reports = reports;
        this.limits = limits;
    }

    void read(String origin, byte[] mail, Sink sink) throws BadInput {
        Parts parts = new Parts(limits.pageBytes());
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(100_000)
                .setMaxLineLen(-1)
                .build());
        parser.setContentDecoding(true);
        parser.setContentHandler(parts);
        try {
            parser.parse(new ByteArrayInputStream(mail));
        } catch (MimeException | IOException e) {
            throw new BadInput("is not an e-mail that can be read: " + e.getMessage());
        }
        if (parts.html.isPresent()) reports.page(origin, parts.html.get(), parts.given(), sink);
        else if (parts.text.isPresent()) reports.text(origin, parts.text.get(), parts.given(), sink);
        else throw new BadInput("is an e-mail without text");
    }

    /** What a message holds: of several parts of a kind the first counts. */
    private static final class Parts extends AbstractContentHandler {
        private final int limit;
        private Optional<String> html = Optional.empty();
        private Optional<String> text = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private Optional<String> sender = Optional.empty();
        private Optional<Published> sent = Optional.empty();
        private boolean inPart;

        Parts(int limit) {
            this.limit = limit;
        }

        @Override
        public void startBodyPart() {
            inPart = true;
        }

        @Override
        public void field(Field field) {
            if (inPart) return;
            String words = DecoderUtil.decodeEncodedWords(field.getBody(), StandardCharsets.UTF_8)
                    .replaceAll("\\s+", " ")
                    .strip();
            switch (field.getName().toLowerCase(Locale.ROOT)) {
                case "subject" -> subject = Optional.of(words).filter(each -> !each.isEmpty());
                case "from" ->
                    sender = Optional.of(words.replaceAll("\\s*<.*", "").replaceAll("^\"|\"$", ""))
                            .filter(name -> !name.isBlank() && name.indexOf('@') < 0);
                case "date" -> sent = date(words);
                default -> {}
            }
        }

        private static Optional<Published> date(String words) {
            try {
                String plain = words.replaceAll("\\s*\\(.*", "");
                OffsetDateTime at = OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME);
                LocalDateTime local = at.toLocalDateTime();
                return Optional.of(Published.at(local, Known.MARKUP)
                        .withZone(at.getOffset())
                        .because("date of the e-mail"));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public void body(BodyDescriptor body, InputStream in) throws IOException {
            byte[] bytes = Bytes.all(in, limit, "e-mail");
            Optional<Charset> charset = Optional.ofNullable(body.getCharset()).flatMap(Charsets::named);
            if (body.getMimeType().equals("text/html") && html.isEmpty()) {
                html = Optional.of(Charsets.page(bytes, charset));
            }
            if (body.getMimeType().equals("text/plain") && text.isEmpty()) {
                text = Optional.of(Charsets.page(bytes, charset).replace("\r\n", "\n"));
            }
        }

        Given given() {
            return new Given(Optional.empty(), Optional.empty(), subject, sender, List.of(), sent, Optional.empty());
        }
    }
}
