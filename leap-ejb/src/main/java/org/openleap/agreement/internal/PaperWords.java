package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.PartyName;
import org.openleap.agreement.RegisterView;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.LeapSetting;

/** The words of a paper that follow from its facts: who agrees and for how long, the chosen aims, the schedule. */
@ApplicationScoped
public class PaperWords {
    private static final String BULLET = "- ";

    @Inject
    PaperTemplates templates;

    @Inject
    ReferenceData reference;

    String parties(AgreementSummary agreement) {
        return templates.fill(
                "parties.ftl",
                Map.of(
                        "trust", LeapSetting.LEAP_TRUST_NAME.require(),
                        "parties",
                                agreement.parties().stream()
                                        .map(PartyName::name)
                                        .toList(),
                        "startsOn", WrittenDates.of(agreement.startsOn()),
                        "endsOn", WrittenDates.of(agreement.endsOn()),
                        "reviewOn", WrittenDates.of(agreement.reviewOn())));
    }

    String aims(Stream<String> codes) {
        return codes.map(code -> BULLET + aim(code)).collect(Collectors.joining("\n"));
    }

    String aim(String code) {
        return reference.label(ReferenceList.AGREEMENT_AIM, code);
    }

    /** Only of a schedule that is complete. */
    String schedule(SharingTerms schedule) {
        var views = schedule.views();
        return templates.fill(
                "sharing.ftl",
                Map.ofEntries(
                        Map.entry("leadOrganisation", schedule.leadOrganisation()),
                        Map.entry("safeguarding", schedule.safeguarding()),
                        Map.entry("subjectAccess", schedule.subjectAccess()),
                        Map.entry("breaches", schedule.breaches()),
                        Map.entry("retention", schedule.retention()),
                        Map.entry(
                                "privacyNoticeOn",
                                schedule.privacyNoticeOn().map(WrittenDates::of).orElseThrow()),
                        Map.entry(
                                "impactAssessedOn",
                                schedule.impactAssessedOn()
                                        .map(WrittenDates::of)
                                        .orElseThrow()),
                        Map.entry("fromOn", WrittenDates.of(schedule.fromOn())),
                        Map.entry("untilOn", WrittenDates.of(schedule.untilOn())),
                        Map.entry("items", views.contains(RegisterView.ITEMS)),
                        Map.entry("suggestions", views.contains(RegisterView.SUGGESTIONS)),
                        Map.entry("published", views.contains(RegisterView.PUBLISHED))));
    }

    String heading(String code) {
        return reference.label(ReferenceList.AGREEMENT_SECTION, code);
    }
}
