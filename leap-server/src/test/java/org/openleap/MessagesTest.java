package org.openleap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openleap.action.Blocker;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanLevel;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.CommentStatus;
import org.openleap.agreement.RegisterView;
import org.openleap.agreement.SigningMethod;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.Side;
import org.openleap.consent.ConsentAnswer;
import org.openleap.consent.ConsentMethod;
import org.openleap.consent.ConsentPurpose;
import org.openleap.easyread.EasyPicture;
import org.openleap.easyread.EasyReadStatus;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.Relation;
import org.openleap.feedback.ReplyKind;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.file.FileStatus;
import org.openleap.identity.PartnerRole;
import org.openleap.identity.Roles;
import org.openleap.intake.CardSessionStatus;
import org.openleap.mailbox.KeptMailStatus;
import org.openleap.mailbox.KeptReason;
import org.openleap.notification.AskAdvice;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.Occasion;
import org.openleap.notification.Route;
import org.openleap.notification.TellingForm;
import org.openleap.notification.TellingStatus;
import org.openleap.notification.TellingStep;
import org.openleap.notification.Way;
import org.openleap.partnership.Applicant;
import org.openleap.partnership.Gap;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.OutputKind;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipPart;
import org.openleap.partnership.PartnershipScale;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PreferredRoute;
import org.openleap.partnership.RoleType;
import org.openleap.partnership.Safeguarding;
import org.openleap.partnership.Wish;
import org.openleap.post.Channel;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.HoldKind;
import org.openleap.privacy.RecordKind;
import org.openleap.publication.PairList;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PairStatus;
import org.openleap.redaction.SmallGroup;
import org.openleap.reference.ChangeKind;
import org.openleap.reference.ReferenceList;
import org.openleap.referral.PartnerVerdict;
import org.openleap.referral.ReferralStatus;
import org.openleap.retention.DisposalStatus;
import org.openleap.retention.LineStatus;
import org.openleap.retention.RetentionCode;
import org.openleap.shared.error.ProblemCode;
import org.openleap.sharing.Reader;
import org.openleap.sharing.RelayStatus;
import org.openleap.sharing.RowProblem;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStatus;
import org.openleap.stakeholder.ContactDeed;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.stakeholder.ContactField;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.LinkKind;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.RelationshipHealth;
import org.openleap.stakeholder.RowFault;
import org.openleap.stakeholder.RowOutcome;
import org.openleap.stakeholder.SuccessionKind;
import org.openleap.subject.LeaveOutReason;
import org.openleap.subject.RequestKind;
import org.openleap.subject.RequestMethod;
import org.openleap.subject.RequestStatus;
import org.openleap.subscription.Frequency;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionStage;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.targets.Target;

/** Every word that people read stands in a bundle once, and every word of a bundle is read by somebody. */
class MessagesTest {
    private static final int MOST_KEYS = 300;
    private static final Bundles BUNDLES = new Bundles();
    private static final JavaClasses LEAP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openleap");

    /** A closed list that people see, and where its words stand. */
    record Shown(Class<? extends Enum<?>> list, String bundle, String prefix) {
        Stream<String> keys() {
            return Stream.of(list.getEnumConstants()).map(constant -> prefix + "." + constant.name());
        }
    }

    private static final List<Shown> SHOWN = List.of(
            new Shown(PlanItemStatus.class, "action", "action.status"),
            new Shown(PlanLevel.class, "action", "action.level"),
            new Shown(Blocker.class, "action", "action.blocker"),
            new Shown(FileStatus.class, "file", "file.status"),
            new Shown(AgreementStatus.class, "agreement", "agreement.status"),
            new Shown(CommentStatus.class, "agreement", "agreement.status"),
            new Shown(SigningMethod.class, "agreement", "agreement.method"),
            new Shown(RegisterView.class, "agreement", "agreement.view"),
            new Shown(FeedbackStatus.class, "feedback", "feedback.status"),
            new Shown(LoopStatus.class, "feedback", "feedback.loop"),
            new Shown(ScreeningOutcome.class, "feedback", "feedback.screening"),
            new Shown(Answer.class, "feedback", "feedback.answer"),
            new Shown(ReplyKind.class, "feedback", "feedback.kind"),
            new Shown(CardSessionStatus.class, "intake", "intake.status"),
            new Shown(KeptMailStatus.class, "mailbox", "mailbox.status"),
            new Shown(KeptReason.class, "mailbox", "mailbox.reason"),
            new Shown(Relation.class, "feedback", "feedback.relation"),
            new Shown(RedirectTarget.class, "feedback", "feedback.target"),
            new Shown(Capacity.class, "feedback", "feedback.capacity"),
            new Shown(SuggestionStatus.class, "suggestion", "suggestion.status"),
            new Shown(SuggestionKind.class, "suggestion", "suggestion.kind"),
            new Shown(TellingStatus.class, "notification", "notification.status"),
            new Shown(Occasion.class, "notification", "notification.occasion"),
            new Shown(Route.class, "notification", "notification.route"),
            new Shown(EvidenceGrade.class, "notification", "notification.grade"),
            new Shown(Way.class, "notification", "notification.way"),
            new Shown(AskAdvice.class, "notification", "notification.advice"),
            new Shown(TellingForm.class, "notification", "notification.form"),
            new Shown(TellingStep.class, "notification", "notification.step"),
            new Shown(Channel.class, "post", "post.channel"),
            new Shown(ReferralStatus.class, "referral", "referral.status"),
            new Shown(PartnerVerdict.class, "referral", "referral.verdict"),
            new Shown(SharedStatus.class, "sharing", "sharing.status"),
            new Shown(RelayStatus.class, "sharing", "sharing.status"),
            new Shown(RowProblem.class, "sharing", "sharing.problem"),
            new Shown(SharedKind.class, "sharing", "sharing.kind"),
            new Shown(Reader.Kind.class, "sharing", "sharing.kind"),
            new Shown(SharedOutcome.class, "sharing", "sharing.outcome"),
            new Shown(SuggestionStage.class, "suggestion", "suggestion.stage"),
            new Shown(CommitmentStatus.class, "commitment", "commitment.status"),
            new Shown(ActivityKind.class, "commitment", "commitment.kind"),
            new Shown(PromiseVerb.class, "commitment", "commitment.verb"),
            new Shown(Side.class, "commitment", "commitment.side"),
            new Shown(PartnershipStatus.class, "partnership", "partnership.status"),
            new Shown(OutcomeStatus.class, "partnership", "partnership.status"),
            new Shown(PartnershipScale.class, "partnership", "partnership.scale"),
            new Shown(PartnershipPart.class, "partnership", "partnership.part"),
            new Shown(Gap.class, "partnership", "partnership.gap"),
            new Shown(ParticipantKind.class, "partnership", "partnership.kind"),
            new Shown(OutputKind.class, "partnership", "partnership.kind"),
            new Shown(RoleType.class, "partnership", "partnership.type"),
            new Shown(ParticipationLevel.class, "partnership", "partnership.level"),
            new Shown(PartnerRole.class, "identity", "identity.role"),
            new Shown(Applicant.class, "partnership", "partnership.applicant"),
            new Shown(Wish.class, "partnership", "partnership.wish"),
            new Shown(Safeguarding.class, "partnership", "partnership.safeguarding"),
            new Shown(PreferredRoute.class, "partnership", "partnership.route"),
            new Shown(PairStatus.class, "publication", "publication.status"),
            new Shown(PairOutcome.class, "publication", "publication.outcome"),
            new Shown(RecordKind.class, "privacy", "privacy.kind"),
            new Shown(HoldKind.class, "privacy", "privacy.kind"),
            new Shown(Depth.class, "privacy", "privacy.depth"),
            new Shown(Authority.class, "privacy", "privacy.authority"),
            new Shown(RequestKind.class, "subject", "subject.kind"),
            new Shown(RequestMethod.class, "subject", "subject.method"),
            new Shown(RequestStatus.class, "subject", "subject.status"),
            new Shown(LeaveOutReason.class, "subject", "subject.reason"),
            new Shown(RetentionCode.class, "retention", "retention.code"),
            new Shown(DisposalStatus.class, "retention", "retention.status"),
            new Shown(LineStatus.class, "retention", "retention.status"),
            new Shown(ConsentPurpose.class, "consent", "consent.purpose"),
            new Shown(ConsentAnswer.class, "consent", "consent.answer"),
            new Shown(ConsentMethod.class, "consent", "consent.method"),
            new Shown(PairList.class, "publication", "publication.list"),
            new Shown(Frequency.class, "subscription", "subscription.frequency"),
            new Shown(EasyPicture.class, "easyread", "easyread.picture"),
            new Shown(EasyReadStatus.class, "easyread", "easyread.status"),
            new Shown(SmallGroup.Kind.class, "redaction", "redaction.kind"),
            new Shown(ReferenceList.class, "reference", "reference.list"),
            new Shown(ChangeKind.class, "reference", "reference.kind"),
            new Shown(Target.class, "targets", "targets.target"),
            new Shown(Target.class, "targets", "targets.about"),
            new Shown(Target.Unit.class, "targets", "targets.unit"),
            new Shown(Network.class, "stakeholder", "stakeholder.network"),
            new Shown(RelationshipHealth.class, "stakeholder", "stakeholder.health"),
            new Shown(ContactRoute.class, "stakeholder", "stakeholder.route"),
            new Shown(ContactDirection.class, "stakeholder", "stakeholder.direction"),
            new Shown(ContactDeed.class, "stakeholder", "stakeholder.deed"),
            new Shown(ContactField.class, "stakeholder", "stakeholder.field"),
            new Shown(LinkKind.class, "stakeholder", "stakeholder.kind"),
            new Shown(SuccessionKind.class, "stakeholder", "stakeholder.kind"),
            new Shown(RowOutcome.class, "stakeholder", "stakeholder.outcome"),
            new Shown(RowFault.class, "stakeholder", "stakeholder.fault"));

    @Test
    void everyStateAndChoiceHasItsWords() {
        assertThat(SHOWN)
                .allSatisfy(shown -> assertThat(BUNDLES.keys().get(shown.bundle()))
                        .as(shown.bundle())
                        .containsAll(shown.keys().toList()));
    }

    @Test
    void everyProblemHasItsWords() {
        assertThat(BUNDLES.keys().get("problems")).containsAll(problemKeys());
    }

    @Test
    void everyKeyThatAPageNamesExists() {
        assertThat(BUNDLES.missing()).isEmpty();
    }

    @Test
    void everyKeyIsReadBySomebody() {
        var known = new TreeSet<>(problemKeys());
        known.addAll(constantKeys());
        Roles.ALL.forEach(role -> known.add("identity.role." + role));

        assertThat(BUNDLES.keys().values().stream().flatMap(List::stream))
                .filteredOn(key -> !known.contains(key) && !BUNDLES.isNamed(key))
                .isEmpty();
    }

    @Test
    void aKeyThatNobodyNamesIsFound() {
        assertThat(BUNDLES.isNamed("nobody.reads.this")).isFalse();
        assertThat(BUNDLES.has("shared", "nobody.reads.this")).isFalse();
    }

    @Test
    void bundlesAreSmallAndSorted() {
        assertThat(BUNDLES.keys().keySet())
                .isNotEmpty()
                .filteredOn(bundle -> !isSmallAndSorted(BUNDLES.keys().get(bundle)))
                .isEmpty();
    }

    /** By their keys, or line by line as {@code sort} does. */
    private static boolean isSmallAndSorted(List<String> keys) {
        var byKey = keys.stream().sorted().toList();
        var byLine =
                keys.stream().sorted(Comparator.comparing(key -> key + "=")).toList();
        return keys.size() <= MOST_KEYS
                && Set.copyOf(keys).size() == keys.size()
                && (keys.equals(byKey) || keys.equals(byLine));
    }

    /** {@code feedback.status.HELD} and so on: component, last word of the list's name, constant. */
    private static Set<String> constantKeys() {
        var keys = new TreeSet<String>();
        SHOWN.forEach(shown -> shown.keys().forEach(keys::add));
        enums().forEach(list -> {
            var component = list.getPackageName().replaceAll(".*\\.", "");
            var word = list.getSimpleName().replaceFirst(".*(?=[A-Z])", "").toLowerCase(Locale.ROOT);
            Stream.of(list.getEnumConstants())
                    .forEach(constant -> keys.add(component + "." + word + "." + ((Enum<?>) constant).name()));
        });
        return keys;
    }

    /** Without the classes of constants that have a body of their own; in the bytecode they are enums too. */
    private static Stream<Class<?>> enums() {
        return LEAP.stream()
                .filter(JavaClass::isEnum)
                .<Class<?>>map(JavaClass::reflect)
                .filter(Class::isEnum);
    }

    /** {@code problem.feedback.WRONG_PHRASE} and so on, for the codes of the business. */
    private static Set<String> problemKeys() {
        var keys = new TreeSet<String>();
        LEAP.stream()
                .filter(type -> type.isAssignableTo(ProblemCode.class) && type.isEnum())
                .filter(type -> !type.getPackageName().startsWith("org.openleap.api"))
                .map(JavaClass::reflect)
                .forEach(type -> Stream.of(type.getEnumConstants())
                        .forEach(code -> keys.add("problem." + ((ProblemCode) code).id())));
        return keys;
    }
}
