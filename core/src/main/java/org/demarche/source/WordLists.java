package org.demarche.source;

/** Everything learnt from word lists that reading a report needs, made once. */
record WordLists(
        LineWords known,
        Codas codas,
        LineLooks looks,
        Dates dates,
        Bylines bylines,
        Credits credits,
        Outlets outlets,
        Languages languages) {

    static WordLists fromResources() {
        Dates dates = new Dates();
        Bylines bylines = new Bylines(dates);
        Credits credits = new Credits();
        LineWords known = new LineWords();
        LineLooks looks = new LineLooks(known, dates, bylines, credits);
        return new WordLists(known, new Codas(), looks, dates, bylines, credits, new Outlets(), new Languages());
    }
}
