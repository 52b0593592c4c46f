package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.SectionText;
import org.openleap.agreement.SharingSchedule;
import org.openleap.agreement.SignatureLine;
import org.openleap.agreement.SignedPaper;
import org.openleap.identity.VisibilityScope;

/** Puts an agreement together as one caller may see it: the trust reads its working draft, a guest the newest version. */
@ApplicationScoped
public class AgreementReader {
    @Inject
    PaperRepository papers;

    @Inject
    RemarkRepository remarks;

    @Inject
    AgreementDesk desk;

    @Inject
    AgreementAccess access;

    @Inject
    VersionMaker versions;

    @Inject
    AgreementMapper mapper;

    public AgreementDetail detail(Agreement agreement, VisibilityScope caller) {
        var dossier = desk.dossier(agreement);
        var wordings = papers.versions(agreement);
        return new AgreementDetail(
                agreement.summary(),
                sections(dossier, wordings, caller),
                mapper.aims(agreement, papers.evidence(agreement)),
                wordings.stream().map(mapper::line).toList(),
                remarks.of(agreement, caller).stream()
                        .map(remark -> mapper.comment(remark, agreement))
                        .toList(),
                signatures(dossier),
                schedules(dossier, caller),
                wordings.stream().limit(1).map(Wording::hash).findFirst().orElse(""),
                agreement.endedReason(),
                agreement.replaces() == 0
                        ? ""
                        : AgreementReference.of(agreement.replaces()).value(),
                agreement.isPublic(),
                access.allowed(dossier, caller),
                agreement.version());
    }

    /** The sides of the newest version; empty before one was shown. */
    public List<SignatureLine> signatures(Dossier dossier) {
        int newest = dossier.agreement().latestVersion();
        return newest == 0 ? List.of() : mapper.signatures(dossier, SignedPaper.AGREEMENT, newest);
    }

    private List<SectionText> sections(Dossier dossier, List<Wording> wordings, VisibilityScope caller) {
        boolean working = AgreementScope.isOfTheTrust(caller)
                && dossier.agreement().status().isOpen();
        if (working) return versions.draft(dossier.agreement(), dossier.schedules());
        return wordings.stream()
                .limit(1)
                .flatMap(newest -> newest.sections().stream())
                .toList();
    }

    /** The newest, and the one that counts; a guest never sees one that was not shown. */
    private List<SharingSchedule> schedules(Dossier dossier, VisibilityScope caller) {
        return Stream.concat(dossier.newestSchedule().stream(), dossier.signedSchedule().stream())
                .distinct()
                .filter(terms -> terms.isFixed() || AgreementScope.isOfTheTrust(caller))
                .map(terms -> mapper.schedule(terms, dossier, desk.today()))
                .toList();
    }
}
