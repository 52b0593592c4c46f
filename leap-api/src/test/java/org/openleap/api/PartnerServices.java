package org.openleap.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.openleap.agreement.AgreedAim;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementFilter;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.PaperFile;
import org.openleap.agreement.PartyName;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SectionText;
import org.openleap.agreement.SignatureLine;
import org.openleap.agreement.SigningMethod;
import org.openleap.agreement.VersionLine;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.ChangeProblem;
import org.openleap.changefeed.ChangeRegister;
import org.openleap.changefeed.ChangeType;
import org.openleap.commitment.AnswerWaiver;
import org.openleap.commitment.AskWaiver;
import org.openleap.commitment.CommitmentAction;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.CommitmentFilter;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentService;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.DisputeCommitment;
import org.openleap.commitment.KeepCommitment;
import org.openleap.commitment.SettleDispute;
import org.openleap.commitment.Side;
import org.openleap.feedback.FeedbackReference;
import org.openleap.notification.Occasion;
import org.openleap.partnership.Completeness;
import org.openleap.partnership.DueMilestone;
import org.openleap.partnership.Milestone;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.Participant;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipScale;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.partnership.Priority;
import org.openleap.partnership.RoleType;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.ConfirmRelay;
import org.openleap.sharing.Heard;
import org.openleap.sharing.PartnerFigures;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.PartnerRegister;
import org.openleap.sharing.PartnerRelays;
import org.openleap.sharing.PartnerService;
import org.openleap.sharing.RelayNews;
import org.openleap.sharing.RelayStatus;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStory;
import org.openleap.sharing.TakenRow;
import org.openleap.sharing.TellMany;
import org.openleap.sharing.TellTrust;
import org.openleap.sharing.UploadPartnerFile;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStage;

/** What a partner's services answer, one record of each kind, and what they were asked. */
public final class PartnerServices extends AbstractBinder {
    public static final FeedbackReference ITEM = FeedbackReference.of(42);
    public static final String STAFF = "Amira Hussain";

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final PartnershipReference PARTNERSHIP = PartnershipReference.of(14);

    /** What the last question was, and where the next page starts. */
    public Object asked = "";

    public PageRequest page = PageRequest.first(1);
    public String next = "";
    public int relaysOwed = 2;
    public List<Change> changes = List.of(new Change(41, ChangeType.RELAY_OWED, "17", NOW));
    public boolean isTooOld;
    public long version = 7;

    /** How a file is read. */
    public PartnerFile file = new PartnerFile(List.of(), List.of());

    /** What the services were told to do, in order. */
    public final List<Object> told = new ArrayList<>();

    @Override
    protected void configure() {
        bind(new Feed()).to(ChangeRegister.class);
        bind(new Items()).to(PartnerRegister.class);
        bind(new Intake()).to(PartnerService.class);
        bind(new Relays()).to(PartnerRelays.class);
        bind(new Programme()).to(PartnershipRegister.class);
        bind(new Ledger()).to(CommitmentRegister.class);
        bind(new Steps()).to(CommitmentService.class);
        bind(new Cabinet()).to(AgreementRegister.class);
        bind(new Lists()).to(ReferenceData.class);
        bind(InstantSource.fixed(NOW)).to(InstantSource.class);
    }

    private <T> Page<T> page(Object filter, PageRequest request, T row) {
        asked = filter;
        page = request;
        request.cursor();
        return new Page<>(List.of(row), next);
    }

    private static SuggestionOutcome decided() {
        return new SuggestionOutcome(
                new SuggestionReference(ITEM, 1),
                "Say where the clinic is",
                SuggestionStage.DOING,
                "It is easily put right.",
                "",
                LocalDate.MAX,
                "The letter gets the new address.",
                "",
                "",
                DAY,
                DAY,
                LocalDate.MAX);
    }

    private final class Items extends PartnerRegister {
        @Override
        public Page<SharedStory> page(SharedFilter filter, PageRequest request) {
            return PartnerServices.this.page(filter, request, story());
        }

        @Override
        public SharedStory find(FeedbackReference item) {
            return story();
        }

        @Override
        public byte[] export(SharedFilter filter) {
            asked = filter;
            return "reference,words\r\nFB,\"a, b\"\r\n".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public PartnerFigures figures() {
            return new PartnerFigures("Merrow Valley CVS", 12, 3, 4, true);
        }

        private SharedStory story() {
            return new SharedStory(
                    1,
                    ITEM,
                    SharedKind.SUBMITTED,
                    "The clinic had moved.",
                    "Say so.",
                    "community-nursing",
                    "",
                    NOW,
                    SharedOutcome.DOING,
                    new Heard("Carers' café", 6, "2026-07"),
                    List.of(decided()));
        }
    }

    /** Takes nothing in that the constraints of the command forbid, as the container does. */
    private <T> T checked(T command) {
        var violations =
                Validation.buildDefaultValidatorFactory().getValidator().validate(command);
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        told.add(command);
        return command;
    }

    private final class Intake extends PartnerService {
        @Override
        public FeedbackReference tell(TellTrust command) {
            checked(command);
            return ITEM;
        }

        @Override
        public List<FeedbackReference> tellMany(TellMany command) {
            return checked(command).items().stream().map(item -> ITEM).toList();
        }

        @Override
        public PartnerFile read(UploadPartnerFile upload) {
            return file;
        }

        @Override
        public List<TakenRow> takeWhole(UploadPartnerFile upload) {
            checked(upload);
            return List.of(new TakenRow(2, ITEM));
        }
    }

    private final class Steps extends CommitmentService {
        @Override
        public void keep(KeepCommitment command) {
            checked(command);
            version++;
        }

        @Override
        public void askWaiver(AskWaiver command) {
            checked(command);
            version++;
        }

        @Override
        public void answerWaiver(AnswerWaiver command) {
            checked(command);
            version++;
        }

        @Override
        public void dispute(DisputeCommitment command) {
            throw new ConflictException(CommitmentProblem.NOT_POSSIBLE_NOW, "DUE", "DISPUTED");
        }

        @Override
        public void settle(SettleDispute command) {
            throw new AccessRefusedException(CommitmentProblem.NOT_YOURS);
        }
    }

    private final class Feed extends ChangeRegister {
        @Override
        public Page<Change> after(Set<ChangeType> types, PageRequest request) {
            asked = types;
            page = request;
            if (isTooOld) throw new ConflictException(ChangeProblem.CURSOR_EXPIRED, "90");
            return new Page<>(changes, next);
        }
    }

    private final class Relays extends PartnerRelays {
        @Override
        public RelayNews find(long relay) {
            return page(RelayStatus.OWED, PageRequest.first(1)).rows().get(0);
        }

        @Override
        public void confirm(ConfirmRelay command) {
            checked(command);
            version++;
        }

        @Override
        public Page<RelayNews> page(RelayStatus status, PageRequest request) {
            var news = new RelayNews(
                    17,
                    ITEM,
                    Occasion.values()[0],
                    status,
                    "The clinic had moved.",
                    List.of(decided()),
                    NOW,
                    NOW,
                    "",
                    0,
                    LocalDate.MAX,
                    "",
                    "",
                    version);
            return PartnerServices.this.page(status, request, news);
        }

        @Override
        public int owed() {
            return relaysOwed;
        }
    }

    private final class Programme extends PartnershipRegister {
        @Override
        public Page<PartnershipSummary> page(PartnershipFilter filter, PageRequest request) {
            return PartnerServices.this.page(filter, request, summary());
        }

        @Override
        public PartnershipDetail find(PartnershipReference reference) {
            return new PartnershipDetail(
                    summary(),
                    List.of("hartmoor"),
                    List.of(),
                    0,
                    "owner-id",
                    "",
                    "",
                    "",
                    List.of(new Priority(1, "Be asked first", "A meeting")),
                    List.of(
                            participant(ParticipantKind.ORGANISATION, "Merrow Valley CVS", false),
                            participant(ParticipantKind.PERSON, "Somebody Unnamed", false)),
                    List.of(new Outcome(
                            1, "Packs", "carers", "%", 20, 80, 50, DAY, "", 0, OutcomeStatus.ON_TRACK, "", "")),
                    List.of(milestone()),
                    List.of(),
                    new Completeness(Set.of(), List.of()),
                    Set.of(),
                    version);
        }

        @Override
        public List<DueMilestone> milestonesAhead() {
            return List.of(new DueMilestone(PARTNERSHIP, "Carers first", milestone()));
        }

        private static Milestone milestone() {
            return new Milestone(1, "Packs", "Us", "", ParticipationLevel.ENGAGE, DAY, DAY, LocalDate.MAX);
        }

        private static Participant participant(ParticipantKind kind, String name, boolean nameable) {
            return new Participant(1, kind, "", "", name, RoleType.LEAD, "", DAY, LocalDate.MAX, nameable);
        }

        private static PartnershipSummary summary() {
            return new PartnershipSummary(
                    14,
                    PARTNERSHIP,
                    "Carers first",
                    PartnershipStatus.ACTIVE,
                    "Carers are asked first.",
                    "Hartmoor",
                    PartnershipScale.LOCAL,
                    "merrow-valley-cvs",
                    "Merrow Valley CVS",
                    List.of("merrow-valley-cvs"),
                    STAFF,
                    DAY,
                    DAY,
                    LocalDate.MAX,
                    100,
                    NOW);
        }
    }

    private final class Ledger extends CommitmentRegister {
        @Override
        public Page<CommitmentSummary> page(CommitmentFilter filter, PageRequest request) {
            return PartnerServices.this.page(filter, request, summary());
        }

        @Override
        public CommitmentDetail find(CommitmentReference reference) {
            return new CommitmentDetail(
                    summary(),
                    "Bring the minutes",
                    null,
                    "",
                    LocalDate.MAX,
                    STAFF,
                    "",
                    null,
                    "",
                    "",
                    null,
                    LocalDate.MAX,
                    "",
                    "",
                    Set.of(CommitmentAction.KEEP),
                    version);
        }

        private static CommitmentSummary summary() {
            return new CommitmentSummary(
                    new CommitmentReference(27),
                    PARTNERSHIP,
                    "Carers first",
                    "Merrow Valley CVS",
                    Side.PARTNER,
                    null,
                    null,
                    "Bring the minutes",
                    DAY,
                    LocalDate.MAX,
                    CommitmentStatus.DUE,
                    false,
                    true);
        }
    }

    private final class Cabinet extends AgreementRegister {
        @Override
        public Page<AgreementSummary> page(AgreementFilter filter, PageRequest request) {
            return PartnerServices.this.page(filter, request, summary());
        }

        @Override
        public AgreementDetail find(AgreementReference reference) {
            return new AgreementDetail(
                    summary(),
                    List.of(new SectionText(SectionKind.PURPOSE, "Purpose", "To ask first.")),
                    List.of(new AgreedAim("equal", "Equal partners", List.of())),
                    List.of(new VersionLine(2, "", STAFF, NOW)),
                    List.of(),
                    List.of(new SignatureLine("", "The trust", STAFF, "Director", "", DAY, SigningMethod.SIGNED_IN, 0)),
                    List.of(),
                    "abc",
                    "",
                    "",
                    false,
                    Set.of(),
                    version);
        }

        @Override
        public PaperFile paper(AgreementReference reference, int number) {
            if (number > 2) throw new NotFoundException(AgreementProblem.UNKNOWN_VERSION);
            return new PaperFile(
                    "AG-7-version-2.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        }

        private static AgreementSummary summary() {
            return new AgreementSummary(
                    7,
                    AgreementReference.of(7),
                    PARTNERSHIP,
                    "Working together",
                    "working_protocol",
                    PartnershipScale.LOCAL,
                    AgreementStatus.IN_FORCE,
                    List.of(new PartyName(new OrganisationAlias("merrow-valley-cvs"), "Merrow Valley CVS")),
                    DAY,
                    DAY,
                    LocalDate.MAX,
                    2,
                    NOW);
        }
    }

    private final class Lists extends ReferenceData {
        @Override
        public List<Choice> choices(ReferenceList list) {
            asked = list;
            return List.of(new Choice("community-nursing", "Community nursing", "Hartmoor"));
        }
    }
}
