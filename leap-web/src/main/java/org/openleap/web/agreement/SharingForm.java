package org.openleap.web.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.DescribeSharing;
import org.openleap.agreement.RegisterView;
import org.openleap.agreement.SharingSchedule;

/** An information-sharing schedule while it is typed. */
public class SharingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String leadOrganisation = "";

    @NotBlank
    @Size(max = 500)
    private String safeguarding = "";

    @NotBlank
    @Size(max = 500)
    private String subjectAccess = "";

    @NotBlank
    @Size(max = 500)
    private String breaches = "";

    @NotBlank
    @Size(max = 500)
    private String retention = "";

    private LocalDate privacyNoticeOn;

    private LocalDate impactAssessedOn;

    @NotNull
    private LocalDate fromOn;

    @NotNull
    private LocalDate untilOn;

    @NotEmpty
    private RegisterView[] views = {};

    /** For as long as the agreement, unless somebody types otherwise. */
    void begin(AgreementDetail agreement) {
        fromOn = agreement.summary().startsOn();
        untilOn = agreement.summary().endsOn();
    }

    void take(SharingSchedule schedule) {
        leadOrganisation = schedule.leadOrganisation();
        safeguarding = schedule.safeguarding();
        subjectAccess = schedule.subjectAccess();
        breaches = schedule.breaches();
        retention = schedule.retention();
        privacyNoticeOn = given(schedule.privacyNoticeOn());
        impactAssessedOn = given(schedule.impactAssessedOn());
        fromOn = schedule.fromOn();
        untilOn = schedule.untilOn();
        views = schedule.views().toArray(RegisterView[]::new);
    }

    DescribeSharing toCommand(AgreementDetail agreement) {
        return new DescribeSharing(
                agreement.summary().reference(),
                agreement.version(),
                leadOrganisation,
                safeguarding,
                subjectAccess,
                breaches,
                retention,
                Optional.ofNullable(privacyNoticeOn),
                Optional.ofNullable(impactAssessedOn),
                fromOn,
                untilOn,
                chosen());
    }

    private Set<RegisterView> chosen() {
        var chosen = EnumSet.noneOf(RegisterView.class);
        chosen.addAll(Arrays.asList(views));
        return chosen;
    }

    private static LocalDate given(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day;
    }

    public String getLeadOrganisation() {
        return leadOrganisation;
    }

    public void setLeadOrganisation(String leadOrganisation) {
        this.leadOrganisation = leadOrganisation;
    }

    public String getSafeguarding() {
        return safeguarding;
    }

    public void setSafeguarding(String safeguarding) {
        this.safeguarding = safeguarding;
    }

    public String getSubjectAccess() {
        return subjectAccess;
    }

    public void setSubjectAccess(String subjectAccess) {
        this.subjectAccess = subjectAccess;
    }

    public String getBreaches() {
        return breaches;
    }

    public void setBreaches(String breaches) {
        this.breaches = breaches;
    }

    public String getRetention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }

    public LocalDate getPrivacyNoticeOn() {
        return privacyNoticeOn;
    }

    public void setPrivacyNoticeOn(LocalDate privacyNoticeOn) {
        this.privacyNoticeOn = privacyNoticeOn;
    }

    public LocalDate getImpactAssessedOn() {
        return impactAssessedOn;
    }

    public void setImpactAssessedOn(LocalDate impactAssessedOn) {
        this.impactAssessedOn = impactAssessedOn;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public RegisterView[] getViews() {
        return views;
    }

    public void setViews(RegisterView[] views) {
        this.views = views;
    }
}
