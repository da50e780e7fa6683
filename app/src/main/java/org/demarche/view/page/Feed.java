package org.demarche.view.page;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.demarche.Published;
import org.demarche.store.Archive;
import org.demarche.store.Hit;
import org.demarche.store.Page;
import org.demarche.store.Query;
import org.demarche.store.Report;

/** A search as an Atom feed (RFC 4287), the newest first. */
final class Feed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    // A feed without a dated entry still needs a day; this one says that none is known.
    private static final String UNDATED = "1970-01-01T00:00:00Z";

    private final Archive archive;
    private final String server;

    /**
     * @param server the address the server is reached by, without a slash at its end
     */
    Feed(Archive archive, String server) {
        this.archive = archive;
        this.server = server;
    }

    String of(Asked asked, String path) {
        Filters filters = Filters.of(asked);
        Query query = filters.query(SearchPage.kind(asked)).order(Query.Order.NEWEST);
        Page<Hit> page = Searches.page(archive, query, Optional.empty(), asked.limit());
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            write(xml, page, filters, path);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml, Page<Hit> page, Filters filters, String path) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", "Démarche" + (filters.words().isEmpty() ? "" : ": " + filters.words()));
        element(xml, "id", server + path);
        element(
                xml,
                "updated",
                page.rows().stream().findFirst().map(hit -> stamp(hit.report())).orElse(UNDATED));
        link(xml, "self", server + path);
        for (Hit hit : page.rows()) entry(xml, hit);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, Hit hit) throws XMLStreamException {
        Report report = hit.report();
        xml.writeStartElement("entry");
        element(xml, "title", report.title().orElse(report.origin()));
        element(xml, "id", "urn:demarche:" + hit.kind().label() + ":" + hit.id());
        element(xml, "updated", stamp(report));
        xml.writeStartElement("author");
        element(xml, "name", report.outlet().orElse("unknown"));
        xml.writeEndElement();
        link(xml, "alternate", server + "/reports/" + report.id().value());
        element(xml, "summary", hit.snippet().text());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", clean(address));
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
    }

    // XML 1.0 has no way to say most control characters, nor halves of characters.
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder();
        words.codePoints()
                .map(c -> c < 0x20 && c != '\t' && c != '\n' || c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF
                        ? 0xFFFD
                        : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static String stamp(Report report) {
        Published published = report.published();
        Optional<LocalDate> day = published.date();
        LocalTime time = published.time().orElse(LocalTime.MIDNIGHT).withNano(0);
        ZoneOffset zone = published.zone().orElse(ZoneOffset.UTC);
        return day.map(each -> each.atTime(time).atOffset(zone).toInstant().toString())
                .orElse(UNDATED);
    }
}
