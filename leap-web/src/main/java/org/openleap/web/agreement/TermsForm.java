package org.openleap.web.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.DraftAgreement;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipScale;
import org.openleap.stakeholder.OrganisationAlias;

/** What an agreement is about, with whom and for how long, while it is typed. */
public class TermsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotBlank
    private String kind = "agreement";

    @NotNull
    private PartnershipScale reach = PartnershipScale.LOCAL;

    @NotEmpty
    private String[] organisations = {};

    @NotNull
    private LocalDate startsOn;

    @NotNull
    private LocalDate endsOn;

    @NotNull
    private LocalDate reviewOn;

    /** Begins today, for a year, with a review after that year (domain.md 5.1, section 18). */
    void begin(String proposedTitle, List<String> parties, LocalDate today) {
        title = proposedTitle;
        organisations = parties.toArray(String[]::new);
        startsOn = today;
        endsOn = today.plusYears(1).minusDays(1);
        reviewOn = today.plusYears(1).minusDays(1);
    }

    void take(AgreementSummary agreement) {
        title = agreement.title();
        kind = agreement.kind();
        reach = agreement.reach();
        organisations = agreement.parties().stream()
                .map(party -> party.organisation().value())
                .toArray(String[]::new);
        startsOn = agreement.startsOn();
        endsOn = agreement.endsOn();
        reviewOn = agreement.reviewOn();
    }

    DraftAgreement toCommand(PartnershipReference partnership) {
        var parties = Stream.of(organisations).map(OrganisationAlias::new).toList();
        return new DraftAgreement(partnership, title, kind, reach, parties, startsOn, endsOn, reviewOn);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public PartnershipScale getReach() {
        return reach;
    }

    public void setReach(PartnershipScale reach) {
        this.reach = reach;
    }

    public String[] getOrganisations() {
        return organisations;
    }

    public void setOrganisations(String[] organisations) {
        this.organisations = organisations;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
