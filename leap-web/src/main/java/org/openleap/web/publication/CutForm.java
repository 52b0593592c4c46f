package org.openleap.web.publication;

import java.io.Serializable;
import org.openleap.publication.Redact;
import org.openleap.redaction.Spot;

/** One piece of the person's words, and what becomes of it: pointed at by a rule, or named by the writer. */
public class CutForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final String kind;
    private int start = -1;
    private String words = "";
    private boolean chosen;
    private String replacement = "";
    private String reason = "";

    private CutForm(int number, String kind) {
        this.number = number;
        this.kind = kind;
    }

    /** A rule points at it; the writer decides. */
    static CutForm of(int number, Spot spot, String quote) {
        var form = new CutForm(number, spot.kind().name());
        form.start = spot.start();
        form.words = quote.substring(spot.start(), spot.end());
        form.chosen = true;
        form.replacement = spot.proposal();
        form.reason = spot.kind().reason();
        return form;
    }

    /** It was taken out when the pair was worded before. */
    static CutForm of(int number, Redact redact, String quote) {
        var form = new CutForm(number, "");
        form.start = redact.start();
        form.words = quote.substring(redact.start(), redact.start() + redact.length());
        form.chosen = true;
        form.replacement = redact.replacement();
        form.reason = redact.reason();
        return form;
    }

    /** Room for a piece that no rule points at. */
    static CutForm free(int number) {
        return new CutForm(number, "");
    }

    boolean isUsed() {
        return isFound() ? chosen : !words.isBlank();
    }

    /** What the writer typed is looked for in the quote; a piece that is not there is refused by the service. */
    Redact toRedact(String quote) {
        int at = isFound() ? start : quote.indexOf(words);
        int length = Math.max(1, words.length());
        return at < 0
                ? new Redact(quote.length(), length, replacement, reason)
                : new Redact(at, length, replacement, reason);
    }

    boolean overlaps(int from, int to) {
        return isFound() && start < to && from < start + words.length();
    }

    int start() {
        return start;
    }

    int end() {
        return start + words.length();
    }

    /** Whether it is known where it stands; otherwise the writer says which words it is. */
    public boolean isFound() {
        return start >= 0;
    }

    public int getNumber() {
        return number;
    }

    /** Name of the rule that points at it; empty when a person chose it. */
    public String getKind() {
        return kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        if (!isFound()) this.words = words == null ? "" : words;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement == null ? "" : replacement;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
