package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Role;

/**
 * A page of HTML as it was understood.
 *
 * @param address where it was published, when known
 * @param site the name of the site, when known
 * @param title its headline, when it has one
 * @param tags what its meta tags say
 * @param data what its JSON-LD says
 * @param blocks its visible words
 * @param content the element that holds the report
 * @param roles what each block is for
 */
record Page(
        Optional<String> address,
        Optional<String> site,
        Optional<String> title,
        MetaTags tags,
        JsonLd data,
        List<PageBlock> blocks,
        Box content,
        List<Role> roles) {

    /** This page with other paragraphs for its body, which its markup does not show. */
    Page telling(List<String> paragraphs) {
        int body = roles.indexOf(Role.BODY);
        List<PageBlock> told = new ArrayList<>();
        List<Role> as = new ArrayList<>();
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == (body < 0 ? blocks.size() : body)) {
                for (String each : paragraphs) {
                    told.add(new PageBlock(each, 0, 0, content, Optional.empty()));
                    as.add(Role.BODY);
                }
            }
            if (i == blocks.size() || roles.get(i) == Role.BODY) continue;
            told.add(blocks.get(i));
            as.add(roles.get(i));
        }
        return new Page(address, site, title, tags, data, told, content, as);
    }

    /** Characters of prose that the report itself says. */
    int prose() {
        int prose = 0;
        for (int i = 0; i < roles.size(); i++) {
            boolean own = roles.get(i) == Role.BODY || roles.get(i) == Role.SUMMARY;
            if (own && blocks.get(i).isProse()) prose += blocks.get(i).words().length();
        }
        return prose;
    }

    /** Headings and lines in the report's element that lead to other reports. */
    int links() {
        int links = 0;
        for (int i = 0; i < roles.size(); i++) {
            boolean leads = blocks.get(i).isLinked() && blocks.get(i).words().length() >= 25;
            if (leads && blocks.get(i).box().isIn(content)) links++;
        }
        return links;
    }

    /** True when the page itself says that it is a report. */
    boolean saysReport() {
        return data.isReport()
                || tags.first("og:type")
                        .filter(type -> type.contains("article"))
                        .isPresent();
    }
}
