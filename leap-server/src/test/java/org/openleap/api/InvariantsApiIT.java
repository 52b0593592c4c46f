package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openleap.api.WrongRequests.Told;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;
import tools.jackson.databind.JsonNode;

/**
 * What holds whatever people and systems do and in whatever order (register.md 4.5), as the API shows it: a story told by lot,
 * in which a partner's system tells and answers, the staff decide on their pages, and many a request is a wrong one. After
 * every step the API is read, and the database is asked what {@code InvariantsIT} asks it; docs/complaints.md says the rest.
 */
@WithLeap
class InvariantsApiIT {
    private static final long SEED = 20261127L;
    /** So that the test means something; the story goes on until it was everywhere. */
    private static final Set<String> WANTED = Set.of("MERGED", "REFERRED", "REJECTED", "IN_PROGRESS", "COMPLETED");

    private static final int FEWEST_STEPS = 60;
    private static final int MOST_STEPS = 200;
    private static final int MOST_ITEMS = 6;

    private final ApiClient api;
    private final PartnerSystem system;
    private final WrongRequests wrong;
    private final StaffDesk desk;
    private final StaffByways byways;
    private final RegisterRows rows;
    private final FreshToken officer;

    private final Random lot = new Random(SEED);
    private final List<String> items = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final SeenChanges seen = new SeenChanges();
    private final TreeSet<String> reached = new TreeSet<>();
    private final List<String> story = new ArrayList<>();

    InvariantsApiIT(LeapStack leap) throws SQLException {
        this.api = new ApiClient(leap);
        this.system = new PartnerSystem(leap, api);
        this.wrong = new WrongRequests(leap, api, system);
        this.desk = new StaffDesk(leap);
        this.byways = new StaffByways(desk);
        this.rows = new RegisterRows(leap.database());
        this.officer = new FreshToken(() -> leap.tokenOf("officer"));
    }

    @AfterEach
    void close() throws SQLException {
        rows.close();
    }

    @Test
    void whateverIsSentNothingIsLostAndNothingIsSilent() {
        var place = system.endOfFeed();
        tellSome();
        for (int step = 0; step < FEWEST_STEPS || step < MOST_STEPS && !reached.containsAll(WANTED); step++) {
            one();
            if (lot.nextInt(8) == 0) link();
            assertInvariants("seed %d, after step %d, %s"
                    .formatted(SEED, step, story.isEmpty() ? "" : story.get(story.size() - 1)));
        }
        assertThat(reached).as(story.toString()).containsAll(WANTED);
        seen.assertThatTheFeedToldThem(system, place, rows);
    }

    private void one() {
        switch (lot.nextInt(8)) {
            case 0 -> unlessRefused(this::tellOrAskWrongly);
            case 1 -> nothingComesOf(this::askWrongly);
            case 2, 3 -> unlessRefused(this::answerWhatWasPassedOn);
            case 4 -> tooLate();
            default -> unlessRefused(this::staffStep);
        }
    }

    /** A step that is refused changes nothing: no row and no event. */
    private void unlessRefused(Step step) {
        var before = rows.standing(items);
        if (!step.isTaken()) assertThat(rows.standing(items)).isEqualTo(before);
    }

    private void nothingComesOf(Runnable request) {
        var before = rows.standing(items);
        request.run();
        assertThat(rows.standing(items)).isEqualTo(before);
    }

    private interface Step {
        boolean isTaken();
    }

    private void tellSome() {
        tell("/shared-items", "{\"words\": \"%s\", \"heardHow\": \"By lot\", \"people\": 3}".formatted(words()));
        tell(
                "/shared-items/batch",
                "{\"items\": [{\"words\": \"%s\"}, {\"words\": \"%s\"}]}".formatted(words(), words()));
        read(items.get(0), StaffStep.MARK, StaffStep.MARK);
        read(items.get(1), StaffStep.MARK);
        require(StaffStep.ASSIGN, items.get(1) + "/1");
        require(StaffStep.REFER, items.get(1) + "/1");
    }

    private void read(String item, StaffStep... marks) {
        require(StaffStep.PASS, item);
        require(StaffStep.START, item);
        for (var mark : marks) require(mark, item);
        require(StaffStep.CONCLUDE, item);
    }

    /** For the beginning of the story, which is no chance. */
    private void require(StaffStep step, String reference) {
        assertThat(step.open(desk, reference, owner(reference)).map(step::send))
                .as(step + " of " + reference)
                .contains(true);
    }

    private boolean tellOrAskWrongly() {
        if (items.size() < MOST_ITEMS) return tellTheSame(oneOf(items));
        askWrongly();
        return false;
    }

    /** Others say it, too, and go on with the first, unless that has ended. */
    private boolean tellTheSame(String first) {
        tell("/shared-items", "{\"words\": \"" + words() + "\"}");
        var item = items.get(items.size() - 1);
        require(StaffStep.PASS, item);
        unlessRefused(() -> byways.join(item, first));
        return true;
    }

    /** Linking an action, and taking it away again, changes nothing of what anybody is told was decided (10). */
    private void link() {
        var open = suggestions();
        if (open.isEmpty()) return;
        var suggestion = oneOf(open).getKey();
        var item = suggestion.split("/")[0];
        var seen = shown(item);
        nothingComesOf(() -> byways.link(suggestion));
        assertThat(shown(item)).isEqualTo(seen);
        nothingComesOf(byways::unlink);
        assertThat(shown(item)).isEqualTo(seen);
    }

    private List<Map.Entry<String, String>> suggestions() {
        return states().entrySet().stream()
                .filter(state -> state.getKey().contains("/"))
                .toList();
    }

    private boolean tell(String path, String body) {
        var key = UUID.randomUUID();
        var answer = system.tell(path, key, body);
        assertThat(answer.status()).isEqualTo(201);
        told.add(new Told(path, key, body, answer));
        PartnerSystem.told(answer).forEach(items::add);
        return true;
    }

    private static String words() {
        return "By lot " + UUID.randomUUID() + ": the night was loud. " + StaffStep.Words.QUOTE + ".";
    }

    private void askWrongly() {
        var referral = referral();
        if (referral.isPresent()) oneOf(wrong.aboutReferrals()).accept(referral.get());
        oneOf(wrong.aboutItems()).accept(oneOf(told));
        told.forEach(each -> PartnerSystem.told(each.answer())
                .forEach(item -> assertThat(
                                rows.itemsSaying(shown(item).path("wording").asString()))
                        .isEqualTo(1)));
    }

    private boolean answerWhatWasPassedOn() {
        var referral = referral();
        if (referral.isEmpty()) return staffStep();
        var answer =
                lot.nextInt(5) == 0 ? system.giveBack(referral.get()) : system.goOn(referral.get(), lot.nextBoolean());
        return answer.status() == 200;
    }

    /** One of ours; the demonstration has passed on others. */
    private Optional<JsonNode> referral() {
        return system.referrals().stream()
                .filter(each ->
                        items.contains(each.path("suggestion").asString().split("/")[0]))
                .findFirst();
    }

    private boolean staffStep() {
        var all = List.copyOf(states().entrySet());
        var open = all.stream()
                .filter(state -> !steps(step -> step.isOnward() && step.fits(state.getValue()))
                        .isEmpty())
                .toList();
        var state = open.isEmpty() || lot.nextInt(6) == 0 ? oneOf(all) : oneOf(open);
        var step = choice(state.getValue());
        boolean taken = step.open(desk, state.getKey(), owner(state.getKey()))
                .map(step::send)
                .orElse(false);
        story.add((taken ? "" : "refused: ") + step + " of " + state);
        return taken;
    }

    /** Two people open the same suggestion; whoever sends second is refused. */
    private void tooLate() {
        var open = suggestions();
        if (open.isEmpty()) return;
        var state = oneOf(open);
        var late = choice(state.getValue());
        var form = late.open(desk, state.getKey(), owner(state.getKey()));
        var quick = choice(state.getValue());
        story.add(quick + " before " + late + " of " + state);
        boolean overtaken = quick.open(desk, state.getKey(), owner(state.getKey()))
                .map(quick::send)
                .orElse(false);
        if (overtaken && form.isPresent()) {
            nothingComesOf(() -> assertThat(late.send(form.get()))
                    .as(late + " after " + quick)
                    .isFalse());
        }
    }

    /** Mostly what can be done, and of that mostly what goes on, or no story would reach its end; sometimes anything. */
    private StaffStep choice(String state) {
        var fitting = steps(step -> step.fits(state));
        var onward = fitting.stream().filter(StaffStep::isOnward).toList();
        if (fitting.isEmpty() || lot.nextInt(6) == 0) return oneOf(List.of(StaffStep.values()));
        return onward.isEmpty() || lot.nextInt(4) == 0 ? oneOf(fitting) : oneOf(onward);
    }

    private static List<StaffStep> steps(Predicate<StaffStep> wanted) {
        return List.of(StaffStep.values()).stream().filter(wanted).toList();
    }

    private String owner(String reference) {
        return rows.owner(reference).equals(StaffStep.Words.OTHER) ? "service2" : "service";
    }

    /** Where each stands, items before their suggestions, in the order in which they were told. */
    private Map<String, String> states() {
        var found = new LinkedHashMap<String, String>();
        var lines = rows.states(items);
        items.forEach(item -> lines.stream()
                .filter(line -> line.startsWith(item))
                .map(line -> line.split(" ", 2))
                .forEach(line -> found.put(line[0], line[1])));
        return found;
    }

    private void assertInvariants(String when) {
        assertThat(rows.broken(items)).as(when).isEmpty();
        var states = states();
        reached.addAll(states.values());
        var check = new SharedItemCheck(when, states);
        for (var item : items) {
            var now = shown(item);
            assertThat(now.path("reference").asString()).as(when).isEqualTo(item);
            check.check(now);
            seen.note(now);
        }
        var one = oneOf(items);
        assertThat(staffRead(one)).as(when).isEqualTo(states.get(one).split(" ")[0]);
    }

    private JsonNode shown(String item) {
        return system.get("/shared-items/" + item).json();
    }

    private String staffRead(String item) {
        return api.get("/feedback-items/" + item, "Authorization", officer.bearer())
                .json()
                .at("/summary/status")
                .asString();
    }

    private <T> T oneOf(List<T> things) {
        return things.get(lot.nextInt(things.size()));
    }
}
