package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.NotificationProblem;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.Route;
import org.openleap.notification.TellingForm;
import org.openleap.notification.TellingStatus;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Something somebody is owed to be told. Born DUE when a step of the register owes it. It is APPROVED by a person, or by
 * LEAP when the occasion needs nobody's eye and the words meet every need of the reader; it has left when SENT; it is settled
 * by evidence and never by a wish: no bounce came, the service says it arrived, a person notes the call, the reader opens
 * their page, the convenor confirms. What cannot arrive is FAILED and goes another way, or ends UNREACHABLE after two.
 */
@Entity
@Table(name = "telling")
public class Telling {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String item;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Embedded
    private Addressee reader;

    @Embedded
    private Wording wording;

    @Enumerated(EnumType.STRING)
    private TellingStatus status;

    @Column(insertable = false, updatable = false)
    private String queue;

    @Column(insertable = false, updatable = false)
    private String provider;

    @Embedded
    private Times times;

    /** Whether the trust prints and posts it itself. */
    private boolean printed;

    @Embedded
    private Settlement settlement;

    /** The telling that this one puts right; 0 for none. */
    private long corrects;

    @Version
    private long version;

    protected Telling() {}

    /** @param due when it should have happened */
    public static Telling owe(OweTelling owed, Letter letter, Instant at, Instant due) {
        var reader = Addressee.of(owed.recipient(), owed.occasion().isForTheGroup());
        return born(reader, letter, Times.owed(at, due)).about(owed.item(), owed.subject(), owed.occasion());
    }

    private static Telling born(Addressee reader, Letter letter, Times times) {
        var telling = new Telling();
        telling.reader = reader;
        telling.wording = Wording.of(letter);
        telling.status = TellingStatus.DUE;
        telling.times = times;
        telling.settlement = Settlement.none();
        return telling;
    }

    private Telling about(String anItem, String aSubject, Occasion anOccasion) {
        item = anItem;
        subject = aSubject;
        occasion = anOccasion;
        return this;
    }

    /** The same news, owed since the same moment, through an organisation that passes it on by the day. */
    public Telling alsoThrough(String organisation, String name, Instant due) {
        var through = Addressee.through(organisation, name);
        var times = Times.owed(this.times.owedAt(), due);
        return born(through, wording.letter(), times).about(item, subject, occasion);
    }

    /** What was told wrong is told again, right, to the same reader; what was relayed is relayed anew. */
    public Telling corrected(Letter letter, Instant at, Instant due) {
        var again = reader.isRelay() ? Addressee.nobody() : Addressee.of(reader.recipient(), reader.isConvenor());
        var telling = born(again, letter, Times.owed(at, due)).about(item, subject, Occasion.CORRECTION);
        telling.corrects = id;
        return telling;
    }

    /** An organisation passes it on to the people it speaks for, by the day. */
    public void through(String organisation, String name, Instant due) {
        reader = Addressee.through(organisation, name);
        times.dueBy(due);
    }

    /** A person writes; nothing leaves before they say so. */
    public void draft(Letter letter, String translation, Set<String> meets) {
        if (status != TellingStatus.DRAFTED) status = status.moveTo(TellingStatus.DRAFTED);
        times.waitForAPerson();
        wording.write(letter, translation, meets);
    }

    /** It need not leave, or goes another way: a person has it again. */
    public void takeBack() {
        status = status.moveTo(TellingStatus.DRAFTED);
    }

    /**
     * The words stand, and they may leave.
     *
     * @param byTrust whether the trust prints and posts it
     * @throws RuleViolatedException {@link NotificationProblem#FORM_NOT_MET} when the reader needs another form
     */
    public void approve(boolean byTrust) {
        if (!unmet().isEmpty()) {
            throw new RuleViolatedException(NotificationProblem.FORM_NOT_MET, String.join(", ", unmet()));
        }
        status = status.moveTo(TellingStatus.APPROVED);
        times.waitForAPerson();
        printed = byTrust;
    }

    /** It has left. Somebody may have read the news on their page while it was on its way. */
    public void sent(Instant at) {
        if (status == TellingStatus.APPROVED) status = TellingStatus.SENT;
        times.sent(at);
    }

    /** No bounce came within the window, the service says it arrived, or the letter was posted. */
    public void arrived(Instant at) {
        settle(TellingStatus.DELIVERED, EvidenceGrade.B, true, at);
    }

    /** A person told them and notes how. */
    public void told(String how, boolean inTheirForm, Instant at) {
        settle(TellingStatus.TOLD, EvidenceGrade.B, inTheirForm, at);
        settlement.note(how);
    }

    /** The convenor of a group, or somebody of an organisation, says whom they told: a person confirms it. */
    public void relayed(String how, Instant at) {
        settle(TellingStatus.RELAY_CONFIRMED, EvidenceGrade.A, unmet().isEmpty(), at);
        settlement.note(how);
    }

    /** They opened their own page: the best evidence there is. */
    public void seen(Instant at) {
        if (status.isSettled() && !status.next().contains(TellingStatus.DELIVERED)) settlement.confirmed();
        else settle(TellingStatus.DELIVERED, EvidenceGrade.A, reader.form() == TellingForm.PLAIN, at);
    }

    /** The answer is public, and there is no other way to reach them. */
    public void published(Instant at) {
        settle(TellingStatus.PUBLISHED, EvidenceGrade.C, false, at);
    }

    /** There is nobody to tell, and nothing that must be published. */
    public void nobodyToTell(Instant at) {
        settle(TellingStatus.NOBODY_TO_TELL, EvidenceGrade.NONE, false, at);
    }

    /** They asked not to be told. */
    public void notWanted(String why, Instant at) {
        settle(TellingStatus.NOT_WANTED, EvidenceGrade.NONE, false, at);
        settlement.note(why);
    }

    /** It did not arrive; no matter when they have read it on their page. */
    public void failed() {
        if (!status.isSettled() && status.next().contains(TellingStatus.FAILED)) status = TellingStatus.FAILED;
        times.waitForAPerson();
    }

    /** What had counted as arrived came back; it is owed again. */
    public void cameBack() {
        status = status.moveTo(TellingStatus.FAILED);
        settlement.undo();
    }

    /** Two ways were tried in vain; a second person must agree to stop. */
    public void giveUp(String why) {
        status = status.moveTo(TellingStatus.UNREACHABLE_PROPOSED);
        times.waitForAPerson();
        settlement.note(why);
    }

    /** A second person agrees that they cannot be reached, or sends it back to be tried again. */
    public void answerGivingUp(boolean agrees, Instant at) {
        if (agrees) settle(TellingStatus.UNREACHABLE, EvidenceGrade.NONE, false, at);
        else takeBack();
    }

    /** It goes another way from now on. */
    public void reroute(Route route, String address) {
        if (status != TellingStatus.DUE && status != TellingStatus.DRAFTED) takeBack();
        times.waitForAPerson();
        reader.reachedBy(route, address);
    }

    /** A person asked what they need now, and looks at the words again. */
    public void reviewNeeds(Set<String> needs, String language) {
        reader.needing(needs, language);
        times.waitForAPerson();
    }

    private void settle(TellingStatus target, EvidenceGrade evidence, boolean inForm, Instant at) {
        status = status.moveTo(target);
        settlement.settle(evidence, inForm, at);
        times.waitForAPerson();
    }

    /** Needs that telling it like this would not meet. */
    public Set<String> unmet() {
        return reader.unmet(wording.prepared(), wording.isTranslated());
    }

    /** What its mails belong to. */
    public String owner() {
        return "telling-" + id;
    }

    public long id() {
        return id;
    }

    public String item() {
        return item;
    }

    public String subject() {
        return subject;
    }

    public Occasion occasion() {
        return occasion;
    }

    public TellingStatus status() {
        return status;
    }

    public Addressee reader() {
        return reader;
    }

    public Wording wording() {
        return wording;
    }

    public Times times() {
        return times;
    }

    public Settlement settlement() {
        return settlement;
    }

    boolean isPrinted() {
        return printed;
    }

    /** LEAP itself is sending it. */
    public boolean isLeaving() {
        return status == TellingStatus.APPROVED && !printed;
    }

    long corrects() {
        return corrects;
    }

    public long version() {
        return version;
    }
}
