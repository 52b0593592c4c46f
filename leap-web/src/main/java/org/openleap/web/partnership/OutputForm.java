package org.openleap.web.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.partnership.AddOutput;
import org.openleap.partnership.OutputKind;
import org.openleap.partnership.PartnershipDetail;

/** Something the partnership produced, while it is written. */
public class OutputForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private OutputKind kind;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotNull
    private LocalDate on;

    @Size(max = 500)
    private String source = "";

    AddOutput toCommand(PartnershipDetail partnership) {
        return new AddOutput(partnership.reference(), partnership.version(), kind, title, on, source);
    }

    public OutputKind getKind() {
        return kind;
    }

    public void setKind(OutputKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
