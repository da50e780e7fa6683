package org.demarche.fetch;

/** Says in words what a status of HTTP means to someone who wanted a page. */
final class Statuses {
    private Statuses() {}

    static String meaning(int status) {
        return switch (status) {
            case 401, 403 -> ": it does not want to be read this way; save the page in a browser and give the file";
            case 404, 410 -> ": there is no such page (any more)";
            case 429 -> ": it was asked too often; wait and try again";
            case 451 -> ": it may not be shown for legal reasons";
            default -> status >= 500 ? ": the server is in trouble; try again later" : "";
        };
    }
}
