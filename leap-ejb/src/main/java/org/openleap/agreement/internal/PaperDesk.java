package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementVersion;
import org.openleap.agreement.PaperFile;
import org.openleap.agreement.PublicAgreement;
import org.openleap.agreement.SectionDifference;
import org.openleap.agreement.SignedPaper;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.NotFoundException;

/** Hands out what was fixed on paper: versions, comparisons, prints, signed copies. */
@ApplicationScoped
public class PaperDesk {
    @Inject
    PaperRepository papers;

    @Inject
    AgreementDesk desk;

    @Inject
    AgreementMapper mapper;

    @Inject
    PaperPrinter printer;

    @Inject
    FileCabinet cabinet;

    @Inject
    ReferenceData reference;

    public AgreementVersion version(Agreement agreement, int number) {
        return mapper.version(require(agreement, number));
    }

    public List<SectionDifference> compare(Agreement agreement, int older, int newer) {
        return WordDiff.between(
                require(agreement, older).sections(), require(agreement, newer).sections());
    }

    public PaperFile print(Agreement agreement, int number) {
        var wording = require(agreement, number);
        var signatures = mapper.signatures(desk.dossier(agreement), SignedPaper.AGREEMENT, number);
        var history = papers.versions(agreement).stream()
                .filter(version -> version.number() <= number)
                .map(mapper::line)
                .toList();
        var content = printer.print(new PaperPrinter.Paper(
                agreement.summary(), kind(agreement), mapper.version(wording), signatures, history));
        return new PaperFile(agreement.reference() + "-version-" + number + ".pdf", FileKind.PDF.mediaType(), content);
    }

    public PaperFile signedCopy(Agreement agreement, long file) {
        return cabinet.take(agreement, file);
    }

    /** The signed version, which is the newest of an agreement that counts. */
    public PublicAgreement publicCopy(Agreement agreement) {
        var wording = require(agreement, agreement.latestVersion());
        var signatures = mapper.signatures(desk.dossier(agreement), SignedPaper.AGREEMENT, wording.number());
        return new PublicAgreement(agreement.summary(), kind(agreement), wording.sections(), signatures);
    }

    private String kind(Agreement agreement) {
        return reference.label(ReferenceList.AGREEMENT_KIND, agreement.summary().kind());
    }

    private Wording require(Agreement agreement, int number) {
        return papers.version(agreement, number)
                .orElseThrow(() -> new NotFoundException(AgreementProblem.UNKNOWN_VERSION));
    }
}
