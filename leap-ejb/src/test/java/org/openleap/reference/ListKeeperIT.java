package org.openleap.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.harness.Administrator;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.LeapException;

/** Lists are changed by those who look after them; everything that was remains known, and so does the place of an item. */
class ListKeeperIT extends InContainer {
    private static final LocalDate TODAY = LocalDate.now(WorkingDays.LONDON);
    private static final PageRequest FIRST = PageRequest.first(20);

    @EJB
    ListKeeper keeper;

    @EJB
    ListReader reader;

    @EJB
    FeedbackService feedback;

    @Inject
    ReferenceData lists;

    @Inject
    Rows rows;

    @Inject
    StatementLog log;

    @EJB
    Administrator administrator;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Visitor visitor;

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aNewThemeCanBeChosenAtOnceAndStandsWithItsHeading() {
        var key = addTheme("Parking " + word);

        assertThat(key.code()).isEqualTo("parking_" + word);
        var themes = lists.choices(ReferenceList.THEME);
        var general = themes.stream().filter(theme -> theme.group().equals("General"));
        assertThat(general).extracting(Choice::code).contains(key.code());
        var headings = themes.stream().map(Choice::group).toList();
        assertThat(headings.lastIndexOf("General") - headings.indexOf("General") + 1)
                .as("the heading is in one piece")
                .isEqualTo(headings.stream().filter("General"::equals).count());
    }

    @Test
    void everyChangeIsToldInTheHistoryAndInTheTrail() {
        var key = addTheme("Cycling " + word);
        lead.does(() -> keeper.relabel(new RelabelEntry(key, version(key), "Bicycles " + word)));
        lead.does(() -> keeper.move(new MoveEntry(key, version(key), "Getting here " + word, TODAY)));
        lead.does(() -> keeper.end(new EndEntry(key, version(key), TODAY)));
        assertThat(lists.knows(ReferenceList.THEME, key.code())).isFalse();
        lead.does(() -> keeper.resume(key, version(key)));

        assertThat(lists.knows(ReferenceList.THEME, key.code())).isTrue();
        assertThat(lists.label(ReferenceList.THEME, key.code())).isEqualTo("Bicycles " + word);
        assertThat(administrator.asks(() -> reader.history(key, FIRST)).rows())
                .extracting(ReferenceChange::what)
                .containsExactly(
                        ChangeKind.RESUMED,
                        ChangeKind.ENDED,
                        ChangeKind.MOVED,
                        ChangeKind.RELABELLED,
                        ChangeKind.ADDED);
        assertThat(rows.count(
                        "select count(*) from audit_event where subject = 'theme' and facts like ?",
                        "%" + key.code() + "%"))
                .isEqualTo(5);
    }

    @Test
    void whoeverComesSecondIsTold() {
        var key = addTheme("Lifts " + word);
        long seen = version(key);
        lead.does(() -> keeper.relabel(new RelabelEntry(key, seen, "Lifts and stairs " + word)));

        assertThatThrownBy(() -> administrator.does(() -> keeper.end(new EndEntry(key, seen, TODAY))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void namesAreFreeWhenTheirEntryHasEndedAndCodesNever() {
        var key = addTheme("Gardens " + word);
        assertRefused(ReferenceProblem.LABEL_TAKEN, () -> addTheme("gardens " + word));
        lead.does(() -> keeper.end(new EndEntry(key, version(key), TODAY)));

        assertThat(addTheme("Gardens " + word).code()).isEqualTo(key.code() + "_2");
        assertRefused(ReferenceProblem.LABEL_TAKEN, () -> lead.does(() -> keeper.resume(key, version(key))));
    }

    @Test
    void anItemKeepsThePlaceThatItsServiceBelongedTo() {
        var service = addService("Osprey Ward " + word, "tarnwold-city");
        var before = tell(service);
        move(service, "hartmoor", TODAY.plusDays(40));
        move(service, "merrow-valley", TODAY);
        var after = tell(service);

        assertThat(placeOf(before)).isEqualTo("tarnwold-city");
        assertThat(placeOf(after)).isEqualTo("merrow-valley");
        assertThat(lists.placeOf(service.code())).isEqualTo("merrow-valley");
        assertThat(lists.placeOf(service.code(), TODAY.plusDays(39))).isEqualTo("merrow-valley");
        assertThat(lists.placeOf(service.code(), TODAY.plusDays(40))).isEqualTo("hartmoor");
        assertThat(lists.choices(ReferenceList.SERVICE))
                .filteredOn(choice -> choice.code().equals(service.code()))
                .extracting(Choice::group)
                .containsExactly("Merrow Valley");
    }

    @Test
    void thePlacesOfOldDaysAreKnown() {
        var then = lead.asks(() -> reader.placesOn(LocalDate.of(2026, 3, 31))).roots();
        var now = lead.asks(() -> reader.placesOn(LocalDate.of(2026, 4, 1))).roots();

        assertThat(then.get(0).places()).extracting(PlaceNode::code).contains("tarnshire-icb", "eastlow-icb");
        assertThat(now.get(0).places())
                .extracting(PlaceNode::code)
                .contains("tarnshire-and-eastlow-icb")
                .doesNotContain("tarnshire-icb");
    }

    @Test
    void aPlaceEndsEmptyAndNeverStandsInItself() {
        var place = lead.asks(() -> keeper.add(new AddEntry(ReferenceList.PLACE, "Fen " + word, "hartmoor", "")));
        var ward = addService("Fen Ward " + word, place.code());

        assertRefused(
                ReferenceProblem.PLACE_NOT_EMPTY,
                () -> lead.does(() -> keeper.end(new EndEntry(place, version(place), TODAY))));
        assertRefused(ReferenceProblem.PLACE_IN_ITSELF, () -> move(place, place.code(), TODAY));
        assertRefused(ReferenceProblem.UNKNOWN_HEADING, () -> move(ward, "tarnshire-icb", TODAY));
        assertRefused(ReferenceProblem.DAY_IN_THE_PAST, () -> move(ward, "hartmoor", TODAY.minusDays(1)));
        move(ward, "hartmoor", TODAY);
        lead.does(() -> keeper.end(new EndEntry(place, version(place), TODAY)));
        assertThat(lists.knows(ReferenceList.PLACE, place.code())).isFalse();
    }

    @Test
    void officersChangeNothing() {
        assertThatThrownBy(() -> officer.does(() -> keeper.add(theme("No " + word))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theHistoryIsReadInTheOrderOfAnIndex() {
        var key = addTheme("Signs " + word);
        rows.arrange("insert into reference_change (list, code, changed_at, changed_by, what, was, becomes, on_day)"
                + " select 'THEME', concat('filler_', seq % 50), now(6), 'system', 'ADDED', '', 'x', curdate()"
                + " from seq_1_to_2000");
        rows.arrange("analyze table reference_change");

        var selects = log.during(() -> lead.asks(() -> reader.history(key, FIRST))).stream()
                .filter(statement -> statement.contains("reference_change"))
                .toList();

        assertThat(selects)
                .hasSize(1)
                .allSatisfy(select -> assertThat(log.plan(select))
                        .noneMatch(step -> step.contains("filesort") || step.contains("temporary")));
    }

    private EntryKey addTheme(String label) {
        return lead.asks(() -> keeper.add(theme(label)));
    }

    private static AddEntry theme(String label) {
        return new AddEntry(ReferenceList.THEME, label, "General", "");
    }

    private EntryKey addService(String label, String place) {
        return administrator.asks(() -> keeper.add(new AddEntry(ReferenceList.SERVICE, label, place, "")));
    }

    private void move(EntryKey key, String place, LocalDate from) {
        lead.does(() -> keeper.move(new MoveEntry(key, version(key), place, from)));
    }

    private long version(EntryKey key) {
        return lead.asks(() -> reader.entry(key)).version();
    }

    private String tell(EntryKey service) {
        var said = new SubmitFeedback(
                UUID.randomUUID(),
                "Somebody watered the plants. " + word,
                "",
                service.code(),
                "2026-10",
                "web_form",
                Capacity.PATIENT,
                Answer.NO,
                false,
                false,
                false,
                Contact.anonymous());
        return visitor.asks(() -> feedback.submit(said)).reference().value();
    }

    private String placeOf(String item) {
        return rows.texts("select place from feedback_item where reference = ?", item)
                .get(0);
    }

    private static void assertRefused(ReferenceProblem problem, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(problem));
    }
}
