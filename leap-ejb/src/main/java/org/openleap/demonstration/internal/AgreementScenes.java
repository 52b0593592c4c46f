package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementService;
import org.openleap.agreement.AnswerComment;
import org.openleap.agreement.ChooseAims;
import org.openleap.agreement.CommentOnSection;
import org.openleap.agreement.CommentStatus;
import org.openleap.agreement.DescribeSharing;
import org.openleap.agreement.DraftAgreement;
import org.openleap.agreement.NegotiationService;
import org.openleap.agreement.RegisterView;
import org.openleap.agreement.ScheduleService;
import org.openleap.agreement.SectionComment;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.ShareVersion;
import org.openleap.agreement.SignPaper;
import org.openleap.agreement.SignedPaper;
import org.openleap.agreement.SigningService;
import org.openleap.partnership.PartnershipScale;
import org.openleap.stakeholder.OrganisationAlias;

/** Scenes from the first draft of an agreement to its last signature. */
@ApplicationScoped
public class AgreementScenes {
    @Inject
    Stage stage;

    @Inject
    AgreementService agreements;

    @Inject
    NegotiationService negotiations;

    @Inject
    ScheduleService schedules;

    @Inject
    SigningService signing;

    @Inject
    AgreementRegister register;

    /** Whether the step is one of this book. */
    boolean play(JsonObject step, Tale tale) {
        if ("draft".equals(step.getString("do"))) {
            tale.agreements.put(step.getString("partnership"), draft(step, tale));
            return true;
        }
        var reference = tale.agreement(step);
        var by = step.getString("by");
        switch (step.getString("do")) {
            case "schedule" -> stage.does(by, () -> schedules.describe(sharing(step, reference, tale.script)));
            case "show" -> stage.does(by, () -> agreements.share(shown(step, reference)));
            case "comment" -> stage.does(by, () -> negotiations.comment(comment(step, reference)));
            case "answer" -> stage.does(by, () -> negotiations.answer(answer(step, reference)));
            case "sign" -> stage.does(by, () -> signing.sign(signature(step, reference)));
            case "publish" -> stage.does(by, () -> agreements.openToPublic(reference, version(reference)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private AgreementReference draft(JsonObject step, Tale tale) {
        return stage.as(step.getString("by"), () -> {
            var from = tale.script.day(step.getInt("from"));
            var until = tale.script.day(step.getInt("until"));
            var organisation = new OrganisationAlias(step.getString("organisation"));
            var reference = agreements.draft(new DraftAgreement(
                    tale.partnership(step),
                    step.getString("title"),
                    step.getString("kind"),
                    PartnershipScale.valueOf(step.getString("scale")),
                    List.of(organisation),
                    from,
                    until,
                    until));
            agreements.chooseAims(new ChooseAims(reference, version(reference), Script.codes(step, "aims")));
            return reference;
        });
    }

    private DescribeSharing sharing(JsonObject step, AgreementReference reference, Script script) {
        var from = script.day(step.getInt("from"));
        return new DescribeSharing(
                reference,
                version(reference),
                step.getString("lead"),
                "Whoever hears of a danger tells both safeguarding leads on the same day.",
                "The side that wrote the record answers within a month, and tells the other.",
                "Each side tells the other within 24 hours and writes it down.",
                "Two years after the last entry; then both sides delete what they were given.",
                Optional.of(from.minusDays(1)),
                Optional.of(from.minusDays(1)),
                from,
                script.day(step.getInt("until")),
                Script.codes(step, "views").stream().map(RegisterView::valueOf).collect(Collectors.toSet()));
    }

    private ShareVersion shown(JsonObject step, AgreementReference reference) {
        return new ShareVersion(reference, version(reference), step.getString("note"));
    }

    private CommentOnSection comment(JsonObject step, AgreementReference reference) {
        return new CommentOnSection(
                reference,
                newest(reference),
                SectionKind.valueOf(step.getString("section")),
                step.getString("words"),
                step.getString("proposal"));
    }

    private AnswerComment answer(JsonObject step, AgreementReference reference) {
        var comment = find(reference).comments().stream()
                .filter(SectionComment::isOpen)
                .findFirst()
                .orElseThrow();
        var verdict = step.getBoolean("accept") ? CommentStatus.ACCEPTED : CommentStatus.DECLINED;
        return new AnswerComment(reference, version(reference), comment.id(), verdict, step.getString("answer"));
    }

    private SignPaper signature(JsonObject step, AgreementReference reference) {
        return new SignPaper(
                reference,
                SignedPaper.AGREEMENT,
                newest(reference),
                find(reference).hash(),
                step.getString("office"),
                step.getString("place"));
    }

    private int newest(AgreementReference reference) {
        return find(reference).summary().latestVersion();
    }

    private long version(AgreementReference reference) {
        return find(reference).version();
    }

    private AgreementDetail find(AgreementReference reference) {
        return register.find(reference);
    }
}
