package org.demarche;

import java.util.List;

/**
 * Stories of one development over weeks, months or years.
 *
 * @param id stable while its stories stay together
 * @param name what it is about
 * @param stories ids of its stories in order of time
 * @param links why each story after the first belongs
 * @param claims propositions that run through several stories of the thread
 */
public record StoryThread(String id, String name, List<String> stories, List<String> links, List<Claim> claims) {
    public StoryThread {
        stories = List.copyOf(stories);
        links = List.copyOf(links);
        claims = List.copyOf(claims);
    }

    StoryThread sureOf(List<Reading> sure) {
        return new StoryThread(
                id,
                name,
                stories,
                links,
                claims.stream().flatMap(each -> each.among(sure).stream()).toList());
    }
}
