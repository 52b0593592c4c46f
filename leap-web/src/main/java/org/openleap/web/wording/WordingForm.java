package org.openleap.web.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.notification.Occasion;
import org.openleap.wording.OpenedWording;
import org.openleap.wording.WordingDraft;
import org.openleap.wording.WriteWording;

/** Another wording, while it is typed. */
public class WordingForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_REASON = 10;

    @NotBlank
    @Size(max = WordingDraft.LONGEST_SUBJECT)
    @Pattern(regexp = WordingDraft.ONE_LINE)
    private String subject = "";

    @NotBlank
    @Size(max = WordingDraft.LONGEST_BODY)
    private String body = "";

    @NotNull
    private LocalDate from;

    /** Nobody needs a reason for a preview, so it is asked for only when the words are set. */
    @Size(max = 500)
    private String reason = "";

    void fill(OpenedWording opened, LocalDate today) {
        subject = opened.text().subject();
        body = opened.text().body();
        from = today;
    }

    boolean isWithoutReason() {
        return reason.strip().length() < SHORTEST_REASON;
    }

    WordingDraft toDraft(Occasion occasion) {
        return new WordingDraft(occasion, subject, body);
    }

    WriteWording toCommand(OpenedWording seen) {
        return new WriteWording(toDraft(seen.summary().occasion()), seen.version(), from, reason);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
