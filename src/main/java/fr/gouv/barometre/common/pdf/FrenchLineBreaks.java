package fr.gouv.barometre.common.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines break after a space or a hyphen, never after an apostrophe: the built-in rules leave "l’" alone at the end of a line. */
final class FrenchLineBreaks implements FSTextBreaker {

    private String text = "";
    private int from;

    @Override
    public void setText(String newText) {
        text = newText;
        from = 0;
    }

    @Override
    public int next() {
        if (from >= text.length()) {
            return -1;
        }
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '-') {
            end++;
        }
        from = Math.min(end + 1, text.length());
        return from;
    }
}
