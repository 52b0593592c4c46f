package org.openleap.web.reference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.reference.AddEntry;
import org.openleap.reference.EndEntry;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ListedEntry;
import org.openleap.reference.MoveEntry;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.RelabelEntry;

/** What becomes of an entry, while it is typed. */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Size(max = 200)
    @Pattern(regexp = AddEntry.LABEL)
    private String label = "";

    @NotNull
    @Size(max = 200)
    private String heading = "";

    @NotNull
    @Size(max = 60)
    @Pattern(regexp = AddEntry.CODE)
    private String code = "";

    @NotNull
    private LocalDate from;

    @NotNull
    private LocalDate endsOn;

    void fill(ListedEntry entry, LocalDate today) {
        label = entry.label();
        heading = entry.heading();
        from = today;
        endsOn = today;
    }

    AddEntry toAdd(ReferenceList list) {
        return new AddEntry(list, label, heading, code);
    }

    RelabelEntry toRelabel(EntryKey key, long version) {
        return new RelabelEntry(key, version, label);
    }

    MoveEntry toMove(EntryKey key, long version) {
        return new MoveEntry(key, version, heading, from);
    }

    EndEntry toEnd(EntryKey key, long version) {
        return new EndEntry(key, version, endsOn);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = Asked.text(label);
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = Asked.text(heading);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Asked.text(code);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
