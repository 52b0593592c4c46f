package org.openleap.web.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.openleap.operations.AnnounceMaintenance;
import org.openleap.operations.Maintenance;
import org.openleap.reference.WorkingDays;

/** What is told about work on LEAP, while it is typed. Times are of London, as browsers send them: 2026-11-26T18:00. */
public class MaintenanceForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final String TIME = "[0-9]{4}-(0[1-9]|1[0-2])-([0-2][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9].*";

    @NotBlank
    @Size(max = 300)
    private String words = "";

    @NotNull
    @Pattern(regexp = TIME)
    private String from = "";

    @NotNull
    @Pattern(regexp = TIME)
    private String until = "";

    private boolean readOnly = true;

    /** What is announced; an hour from now on when nothing is. */
    void fill(Maintenance maintenance, Instant now) {
        boolean isOver = !maintenance.isShownAt(now);
        words = maintenance.words();
        from = text(isOver ? now : maintenance.from());
        until = text(isOver ? now.plus(Duration.ofHours(1)) : maintenance.until());
        readOnly = isOver || maintenance.readOnly();
    }

    /** @throws java.time.DateTimeException for a day that does not exist, such as 31 June */
    AnnounceMaintenance toCommand(long version) {
        return new AnnounceMaintenance(version, words, instant(from), instant(until), readOnly);
    }

    private static String text(Instant instant) {
        return MINUTES.format(instant.atZone(WorkingDays.LONDON));
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text).atZone(WorkingDays.LONDON).toInstant();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }
}
