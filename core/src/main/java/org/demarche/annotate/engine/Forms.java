package org.demarche.annotate.engine;

import java.util.Locale;

/** How a token is spelled, as far as sentence ends depend on it. */
final class Forms {
    private Forms() {}

    /** The token with curly marks made plain, so that all styles of quotation look alike. */
    static String plain(String token) {
        if (token.length() > 2) return token.indexOf('’') < 0 ? token : token.replace('’', '\'');
        return switch (token) {
            case "“", "”", "„", "«", "»", "''", "``", "‟", "″" -> "\"";
            case "‘", "’", "‚", "‹", "›", "`" -> "'";
            case "…", ".." -> "...";
            case "—", "–", "―" -> "--";
            default -> token;
        };
    }

    static String lower(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean digit = false;
        for (int i = 0; i < lower.length() && !digit; i++) digit = Character.isDigit(lower.charAt(i));
        return digit ? digits(lower) : lower;
    }

    private static String digits(String lower) {
        StringBuilder zeros = new StringBuilder(lower);
        for (int i = 0; i < lower.length(); i++) if (Character.isDigit(lower.charAt(i))) zeros.setCharAt(i, '0');
        return zeros.toString();
    }

    /** True for a mark that ends sentences. */
    static boolean isStop(String form) {
        char c = form.charAt(0);
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** True for a mark that belongs to what stands before it. */
    static boolean closes(String form) {
        return switch (form) {
            case ".", ",", ";", ":", "?", "!", ")", "]", "}", "%" -> true;
            default -> false;
        };
    }

    static boolean isCapitals(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && Character.isLetter(form.charAt(0));
    }

    /** The class of the spelling: one per mark, and for words by their capitals, digits and final full stop. */
    static int shape(String form) {
        char c = form.charAt(0);
        if (!Character.isLetterOrDigit(c) && c != '\'') return form.length() == 1 ? 16 + c % 97 : 130 + c % 97;
        int stop = form.length() > 1 && form.charAt(form.length() - 1) == '.' ? 1 : 0;
        if (Character.isDigit(c)) return 2 + stop;
        if (!Character.isUpperCase(c)) return 4 + stop;
        return (form.length() == 1 ? 6 : isCapitals(form) ? 8 : 10) + stop;
    }
}
