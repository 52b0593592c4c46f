package org.openleap.workload.internal;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.identity.WorkGiven;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.shared.EmailAddress;
import org.openleap.workload.HandOver;

/** Who is written to, and what they read. */
class WorkloadLettersTest {
    private static final UserId OWNER = new UserId("owner");
    private static final UserId STAND_IN = new UserId("standin");
    private static final UserId GIVER = new UserId("giver");
    private static final UserId LEFT = new UserId("left");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 24);
    private static final Owned ACTION =
            new Owned(Duty.ACT, "AP-7", "Hang a clock", OWNER, DUE, LocalDate.of(2026, 10, 1));

    private final List<Mail> posted = new ArrayList<>();
    private final Set<UserId> hiddenFrom = new HashSet<>();
    private final WorkloadLetters letters = new WorkloadLetters();

    @BeforeEach
    void open() {
        letters.clock = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
        letters.people = new Colleagues();
        letters.hands = new Hands() {
            @Override
            boolean isHiddenFrom(Owned owned, UserId person) {
                return hiddenFrom.contains(person);
            }
        };
        letters.mails = new MailDesk() {
            @Override
            public void post(Mail mail) {
                posted.add(mail);
            }

            @Override
            public void withdraw(String beginning) {
                posted.removeIf(mail -> mail.key().startsWith(beginning));
            }
        };
    }

    @Test
    void theOwnerGetsALinkToTheOnePage() {
        letters.remind(ACTION, Rung.SOON, OWNER);

        assertThat(only().to()).isEqualTo("owner@example.org");
        assertThat(only().key()).isEqualTo("work-due/SOON/AP-7/2026-12-24/owner");
        assertThat(only().secret()).as("a title may have to be erased").isTrue();
        assertThat(text())
                .startsWith("Please look at this, due 24 December 2026: Hang a clock\n")
                .contains("Hello Name of owner", "This is in your hands:", "https://leap.example/staff/act?ref=AP-7")
                .doesNotContain("You stand in for");
    }

    @Test
    void theStandInReadsWhoseItIs() {
        letters.remind(ACTION, Rung.TODAY, STAND_IN);

        assertThat(only().to()).isEqualTo("standin@example.org");
        assertThat(text()).contains("You stand in for Name of owner, who is away.");
    }

    @Test
    void whoDecidesIsLedToTheSuggestion() {
        var decision = new Owned(Duty.DECIDE, "FB-4X7K-92QM-D/2", "Quiet hours", OWNER, DUE, DUE.minusDays(30));

        letters.remind(decision, Rung.LATE, OWNER);

        assertThat(text()).contains("waits for your decision", "/staff/suggestion?ref=FB-4X7K-92QM-D/2");
    }

    @Test
    void whatIsLateGoesToTheLeadsAndThenToTheDirectors() {
        letters.remind(ACTION, Rung.LEADS, OWNER);
        letters.remind(ACTION, Rung.DIRECTORS, OWNER);

        assertThat(posted).as("a title may have to be erased").allMatch(Mail::secret);
        assertThat(posted.stream().map(Mail::to)).containsExactly("lead@example.org", "director@example.org");
        assertThat(render(posted.get(0)))
                .contains("Nothing has happened here since 1 October 2026", "Please ask Name of owner");
    }

    @Test
    void whatNobodyCanBeRemindedOfIsToldToTheLeads() {
        letters.remind(new Owned(Duty.ACT, "AP-7", "Hang a clock", LEFT, DUE, DUE.minusDays(30)), Rung.TODAY, LEFT);

        assertThat(only().to()).isEqualTo("lead@example.org");
    }

    @Test
    void nobodyReadsOfWhatIsHiddenFromThemNotEvenInTheNameOfSomebodyElse() {
        hiddenFrom.add(STAND_IN);
        letters.remind(ACTION, Rung.TODAY, STAND_IN);
        assertThat(only().to()).isEqualTo("lead@example.org");

        hiddenFrom.add(new UserId("lead"));
        letters.remind(ACTION, Rung.LEADS, OWNER);
        letters.given(new WorkGiven(ACTION, GIVER), STAND_IN);
        assertThat(posted).hasSize(1);
    }

    @Test
    void whoIsGivenAnActionIsLedToTheOnePageOnce() {
        letters.given(new WorkGiven(ACTION, GIVER), OWNER);
        letters.given(new WorkGiven(ACTION, GIVER), OWNER);

        assertThat(only().to()).isEqualTo("owner@example.org");
        assertThat(text())
                .startsWith("Name of giver gave you something to do by 24 December 2026\n")
                .contains("Name of giver gave this to you:", "Hang a clock", "https://leap.example/staff/act?ref=AP-7")
                .doesNotContain("You stand in for");
    }

    @Test
    void nobodyHearsOfWhatIsOverOrInOtherHandsBeforeTheMailLeft() {
        letters.given(new WorkGiven(ACTION, GIVER), OWNER);
        letters.withdraw("AP-70");
        letters.given(new WorkGiven(ACTION, GIVER), STAND_IN);
        assertThat(only().to()).isEqualTo("standin@example.org");
        assertThat(text()).contains("You stand in for Name of owner, who is away.");

        letters.withdraw("AP-7");

        assertThat(posted).isEmpty();
    }

    @Test
    void whoTakesOverGetsOneMailForAllOfIt() {
        for (var duty : Duty.values()) letters.handedOver(new HandOver(LEFT, Map.of(duty, OWNER), true), duty, 12);

        assertThat(posted.stream().map(WorkloadLettersTest::render))
                .allSatisfy(text -> assertThat(text)
                        .startsWith("You have taken over the work of Name of left\n")
                        .contains("now: 12."))
                .anyMatch(text -> text.contains("/staff/partnerships?owner=me"))
                .anyMatch(text -> text.contains("/staff/stakeholders?owner=me"))
                .anyMatch(text -> text.contains("/staff/plan?owner=me"))
                .anyMatch(text -> text.contains("/staff/suggestions?owner=me"));
    }

    private Mail only() {
        assertThat(posted).hasSize(1);
        return posted.get(0);
    }

    private String text() {
        return render(only());
    }

    private static String render(Mail mail) {
        var templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassLoaderForTemplateLoading(WorkloadLettersTest.class.getClassLoader(), "letters");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        var words = new HashMap<String, Object>(mail.words());
        words.putAll(Map.of("trust", "The trust", "phone", "01632 960000", "publicUrl", "https://leap.example"));
        var text = new StringWriter();
        try {
            templates.getTemplate("mails/" + mail.template() + ".ftl").process(words, text);
        } catch (IOException | TemplateException wrong) {
            throw new AssertionError(wrong);
        }
        return text.toString();
    }

    /** Everybody can be written to but who has left. */
    private static final class Colleagues extends People {
        @Override
        public String nameOf(UserId id) {
            return "Name of " + id.value();
        }

        @Override
        public Optional<EmailAddress> emailOf(UserId id) {
            return id.equals(LEFT) ? Optional.empty() : Optional.of(new EmailAddress(id.value() + "@example.org"));
        }

        @Override
        public List<StaffMember> withRole(String role) {
            var id = role.equals(Roles.DIRECTOR) ? "director" : "lead";
            return List.of(new StaffMember(new UserId(id), "Name of " + id, ""));
        }
    }
}
