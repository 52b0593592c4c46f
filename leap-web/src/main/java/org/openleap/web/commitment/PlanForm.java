package org.openleap.web.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.PlanActivity;

/** An activity while it is planned. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private ActivityKind kind;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotBlank
    @Size(max = 2000)
    private String what = "";

    @NotNull
    private LocalDate starts;

    private String organisation = "";

    private List<String> audiences = List.of();

    /** At most five lines, none longer than a name. */
    @Pattern(regexp = "[^\\n]{0,200}(\\n[^\\n]{0,200}){0,4}")
    private String chain = "";

    @Size(max = 500)
    @Pattern(regexp = "|https?://[^\\s\"'<>]+")
    private String link = "";

    /** @param partner whose activity it can only be; empty for the trust, which chooses */
    PlanActivity toCommand(String partner) {
        var whose = partner.isEmpty() ? given(organisation) : partner;
        return new PlanActivity(kind, title, what, starts, whose, Set.copyOf(audiences), given(link), asked());
    }

    private List<String> asked() {
        return given(chain)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    public ActivityKind getKind() {
        return kind;
    }

    public void setKind(ActivityKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public List<String> getAudiences() {
        return audiences;
    }

    public void setAudiences(List<String> audiences) {
        this.audiences = audiences == null ? List.of() : audiences;
    }

    public String getChain() {
        return chain;
    }

    public void setChain(String chain) {
        this.chain = chain == null ? "" : chain.replace("\r", "");
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
