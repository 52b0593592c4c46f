package org.openleap.authorisation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;

/** One record of each kind and state, each with a word of its own, and who may read it: written from the policy. */
final class Canaries {
    private static final Set<String> OFFICERS = Set.of("lead", "officer");
    private static final Set<String> STAFF = with(OFFICERS, "director");
    private static final Set<String> GUARDIANS = Set.of("ig");
    private static final Set<String> EVERYBODY = new TreeSet<>(CanaryIT.READERS);
    /** The trust's people see these beside the item they belong to, which is not there: so nobody sees them at all. */
    private static final Set<String> NOBODY = Set.of();

    private static final Set<String> MERROW = Set.of("partner", "partnerlead");
    private static final Set<String> EASTLOW = Set.of("partner2");
    private static final String MERROW_ALIAS = "merrow-valley-cvs";
    private static final String EASTLOW_ALIAS = "eastlow-deaf-society";
    private static final String LONG_AGO = "2025-01-06 09:00:00";
    private static final String BEFORE = "2026-10-05 09:00:00";
    private static final String NEVER_ENDS = "2031-12-31";

    private final Aviary aviary;
    private final List<Canary> all = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();

    private Canaries(Aviary aviary) {
        this.aviary = aviary;
    }

    static Canaries sow(Connection database) throws SQLException {
        var canaries = new Canaries(new Aviary(database));
        EVERYBODY.add(Policy.ANONYMOUS);
        canaries.feedback();
        canaries.suggestions();
        canaries.partnerships();
        canaries.schedules();
        canaries.sharedItems();
        canaries.referrals();
        canaries.checks();
        canaries.stakeholders();
        canaries.directoryPeople();
        canaries.people();
        canaries.tellings();
        canaries.plan();
        canaries.mails();
        canaries.personalData();
        canaries.tellTheIndex(database);
        return canaries;
    }

    /** No event told of these rows, neither when they came nor when they go. */
    void tellTheIndex(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into search_change (subject, erased, changed_at) values (?, false, utc_timestamp(6))")) {
            for (var subject : subjects) {
                insert.setString(1, subject);
                insert.executeUpdate();
            }
        }
    }

    List<Canary> all() {
        return all;
    }

    List<Aviary.Sown> rows() {
        return aviary.sown();
    }

    private void feedback() throws SQLException {
        item("item nobody has screened", "status = 'RECEIVED' and screened = 0", Map.of(), OFFICERS);
        item("screened item of another service", "status = 'IN_ANALYSIS'", Map.of("service", service(false)), STAFF);
        item(
                "screened item of their service",
                "status = 'IN_ANALYSIS'",
                Map.of("service", service(true)),
                with(STAFF, "service"));
        aboutTheOfficer();
        item("held item", "status = 'HELD'", Map.of(), OFFICERS);
    }

    /** Whoever an item is about sees it nowhere. */
    private void aboutTheOfficer() throws SQLException {
        var others = Set.of("lead", "director", "service");
        long id = item("item about the officer", "status = 'IN_ANALYSIS'", Map.of("service", service(true)), others);
        var record = aviary.text("select reference from feedback_item where id = " + id);
        var officer = aviary.text("select id from account where email = 'officer@example.org'");
        var reason = next("why an item is hidden from the officer", Set.of("lead"));
        aviary.row(
                "hidden_record", values("person", officer, "record", record, "reason", reason, "hidden_by", officer));
    }

    private long item(String what, String where, Map<String, Object> changes, Set<String> readers) throws SQLException {
        var reference = FeedbackReference.of(0x5EEDL + all.size() * 7919L).value();
        var word = next(what, readers, "/item", "ref=" + reference);
        var row = new HashMap<>(changes);
        row.putAll(Map.of("reference", reference, "words", "A canary: " + word, "request", word, "may_share", 1));
        subjects.add(reference);
        row.putAll(Map.of("key_hash", "%064d".formatted(all.size()), "received_at", BEFORE));
        long id = aviary.copy("feedback_item", where, row);
        said(id, next("who said the " + what, both(readers, OFFICERS)));
        return id;
    }

    private void said(long item, String name) throws SQLException {
        var contact = values("route", "EMAIL", "address", "canary@example.org", "needs", "");
        contact.putAll(Map.of("item_id", item, "name", name));
        aviary.row("proposer", contact);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private void suggestions() throws SQLException {
        suggestion("suggestion of another service", "status = 'UNDER_CONSIDERATION'", service(false), STAFF);
        suggestion(
                "suggestion of their service", "status = 'UNDER_CONSIDERATION'", service(true), with(STAFF, "service"));
        suggestion(
                "finished suggestion that waits for a reviewer",
                "status = 'COMPLETION_PROPOSED'",
                service(false),
                with(STAFF, "lay"));
        var draft = next("public wording that nobody approved", OFFICERS);
        subjects.add(
                aviary.text("select suggestion from published_pair where status = 'PUBLISHED' order by id limit 1"));
        aviary.copy(
                "published_pair",
                "status = 'PUBLISHED'",
                values("status", "DRAFTED", "you_said", draft, "we_did", draft, "drafted_at", "2026-11-22 09:00:00"));
    }

    private void suggestion(String what, String where, String service, Set<String> readers) throws SQLException {
        var item = aviary.text("select item from suggestion where " + where + " order by id limit 1");
        int number = 90 + all.size();
        var word = next(what, readers, "suggestion", "ref=" + item + "/" + number);
        subjects.add(item + "/" + number);
        aviary.copy(
                "suggestion",
                where,
                values(
                        "number",
                        number,
                        "title",
                        word,
                        "quote",
                        word,
                        "service",
                        service,
                        "owner",
                        null,
                        "identified_at",
                        "2026-11-22 09:00:00"));
    }

    private void partnerships() throws SQLException {
        partnership("partnership that is only talked of", "IN_DISCUSSION", MERROW_ALIAS, with(STAFF, MERROW));
        partnership("expression of interest", "EXPRESSED_INTEREST", MERROW_ALIAS, STAFF);
        partnership(
                "partnership of another partner that is only talked of",
                "IN_DISCUSSION",
                EASTLOW_ALIAS,
                with(STAFF, EASTLOW));
        long written = partnership(
                "partnership of another partner that has not begun", "DOCUMENTED", EASTLOW_ALIAS, with(STAFF, EASTLOW));
        commitment(written);
        partnership("partnership in force, which is public", "ACTIVE", EASTLOW_ALIAS, EVERYBODY);
        agreement("agreement of another partner", "NEGOTIATING", EASTLOW_ALIAS, 1, with(STAFF, EASTLOW));
        agreement("draft of an agreement that nobody showed yet", "DRAFT", MERROW_ALIAS, 0, STAFF);
    }

    private long partnership(String what, String status, String organisation, Set<String> readers) throws SQLException {
        var word = next(what, readers);
        long id = aviary.row(
                "partnership",
                values(
                        "title",
                        word,
                        "purpose",
                        word,
                        "area",
                        "Everywhere",
                        "scale",
                        "LOCAL",
                        "status",
                        status,
                        "leading_organisation",
                        organisation,
                        "starts",
                        "2026-01-05",
                        "review_by",
                        NEVER_ENDS,
                        "created_at",
                        "2026-11-22 09:00:00",
                        "changed_by",
                        "system",
                        "changed_at",
                        BEFORE,
                        "changed_what",
                        "partnership.begun"));
        aviary.row(
                "partnership_participant",
                values(
                        "partnership_id",
                        id,
                        "kind",
                        "ORGANISATION",
                        "organisation",
                        organisation,
                        "name",
                        "Canary organisation",
                        "role_type",
                        "DELIVERS",
                        "role",
                        "Sings",
                        "takes_part_from",
                        "2026-01-05",
                        "nameable",
                        0));
        address("partnership", "ref=LEAP-" + id);
        subjects.add("LEAP-" + id);
        return id;
    }

    private void commitment(long partnership) throws SQLException {
        var word = next("commitment of another partner", with(STAFF, EASTLOW));
        long id = aviary.row(
                "commitment",
                values(
                        "partnership",
                        "LEAP-" + partnership,
                        "promised_by",
                        "PARTNER",
                        "verb",
                        "INFORM",
                        "kind",
                        "CAMPAIGN",
                        "what",
                        word,
                        "wording",
                        word,
                        "due",
                        "2026-11-30",
                        "status",
                        "DUE",
                        "made_at",
                        BEFORE,
                        "changed_by",
                        "system",
                        "changed_at",
                        BEFORE,
                        "changed_what",
                        "commitment.made"));
        address("/commitment", "ref=CM-" + id);
    }

    private long agreement(String what, String status, String organisation, int version, Set<String> readers)
            throws SQLException {
        var word = next(what, readers);
        long id = aviary.row(
                "agreement",
                values(
                        "partnership",
                        "LEAP-1",
                        "title",
                        word,
                        "kind",
                        "mou",
                        "reach",
                        "LOCAL",
                        "status",
                        status,
                        "starts_on",
                        "2026-01-05",
                        "ends_on",
                        NEVER_ENDS,
                        "review_on",
                        NEVER_ENDS,
                        "latest_version",
                        version,
                        "drafted_at",
                        "2026-11-22 09:00:00",
                        "changed_by",
                        "system",
                        "changed_at",
                        BEFORE,
                        "changed_what",
                        "agreement.drafted"));
        aviary.row(
                "agreement_party",
                values("agreement_id", id, "organisation", organisation, "name", "Canary organisation"));
        if (version > 0) version(id, version, word);
        address("agreement", "ref=AG-" + id + "&version=" + version);
        subjects.add("AG-" + id);
        return id;
    }

    /** So long ago that nobody is reminded of it. */
    private void version(long agreement, int number, String word) throws SQLException {
        long id = aviary.row(
                "agreement_version",
                values(
                        "agreement_id",
                        agreement,
                        "number",
                        number,
                        "title",
                        word,
                        "change_note",
                        "",
                        "hash",
                        "%064d".formatted(agreement),
                        "shared_by",
                        "system",
                        "shared_at",
                        LONG_AGO));
        aviary.row(
                "agreement_version_section",
                values(
                        "version_id",
                        id,
                        "position",
                        1,
                        "kind",
                        "PURPOSE",
                        "heading",
                        "Purpose",
                        "wording",
                        "On paper: " + word));
    }

    /** Sharing is on with the one partner; with the other it lapsed. */
    private void schedules() throws SQLException {
        schedule(MERROW_ALIAS, NEVER_ENDS);
        schedule(EASTLOW_ALIAS, "2026-06-30");
    }

    private void schedule(String organisation, String until) throws SQLException {
        long agreement = agreement(
                "agreement with a schedule",
                "IN_FORCE",
                organisation,
                1,
                with(STAFF, organisation.equals(MERROW_ALIAS) ? MERROW : EASTLOW));
        aviary.row(
                "sharing_schedule",
                values(
                        "agreement_id",
                        agreement,
                        "number",
                        1,
                        "lead_organisation",
                        organisation,
                        "from_on",
                        "2026-01-05",
                        "until_on",
                        until,
                        "sees_items",
                        1,
                        "sees_suggestions",
                        1,
                        "sees_published",
                        1,
                        "signed_at",
                        LONG_AGO,
                        "changed_by",
                        "system",
                        "changed_at",
                        BEFORE,
                        "changed_what",
                        "schedule.signed"));
    }

    private void sharedItems() throws SQLException {
        shared("item shared with them", MERROW_ALIAS, "SHARED", "SHARED", with(OFFICERS, MERROW));
        shared("item that is only proposed for sharing", MERROW_ALIAS, "SHARED", "PROPOSED", NOBODY);
        shared("item whose sharing was taken back", MERROW_ALIAS, "SHARED", "WITHDRAWN", NOBODY);
        shared("item shared before the schedule lapsed", EASTLOW_ALIAS, "SHARED", "SHARED", NOBODY);
        shared("what another partner told the trust", EASTLOW_ALIAS, "SUBMITTED", "SHARED", with(OFFICERS, EASTLOW));
        shared("item shared with the independent voice", "VOICE", "SHARED", "SHARED", with(OFFICERS, "healthwatch"));
    }

    private void shared(String what, String audience, String kind, String status, Set<String> readers)
            throws SQLException {
        var item = FeedbackReference.of(0xB1BDL + all.size() * 104729L).value();
        var word = next(what, readers, "/item", "ref=" + item);
        aviary.row(
                "shared_item",
                values(
                        "item",
                        item,
                        "audience",
                        audience,
                        "kind",
                        kind,
                        "status",
                        status,
                        "wording",
                        word,
                        "request",
                        word,
                        "service",
                        service(false),
                        "place",
                        "tarnwold-city",
                        "quarter",
                        "2026-Q4",
                        "listed_at",
                        "2026-11-22 09:00:00",
                        "heard_how",
                        "Told us",
                        "heard_month",
                        "2026-10",
                        "outcome",
                        "DECIDING",
                        "proposed_by",
                        "system",
                        "proposed_at",
                        BEFORE,
                        "shared_by",
                        "system",
                        "shared_at",
                        BEFORE));
    }

    private void referrals() throws SQLException {
        referral("what was passed to them", MERROW_ALIAS, MERROW);
        referral("what was passed to another partner", EASTLOW_ALIAS, EASTLOW);
    }

    /** The trust reads it beside its suggestion, which is not there. */
    private void referral(String what, String organisation, Set<String> readers) throws SQLException {
        var word = next(what, readers);
        long id = aviary.row(
                "referral",
                values(
                        "item",
                        FeedbackReference.of(0xCA7EL + all.size() * 7919L).value(),
                        "number",
                        1,
                        "title",
                        word,
                        "organisation",
                        organisation,
                        "why",
                        word,
                        "status",
                        "OFFERED",
                        "due",
                        NEVER_ENDS,
                        "referred_by",
                        "system",
                        "referred_at",
                        "2026-11-22 09:00:00"));
        address("/referral", "id=" + id);
    }

    private void checks() throws SQLException {
        check("what reviewers are asked", "RIGHT_REVIEWER", Set.of("lead", "lay"));
        check("what the person is asked who said it", "RIGHT_PROPOSER", NOBODY);
        check("what somebody else is asked who did it", "TRUE_OWNER_6", NOBODY);
    }

    private void check(String what, String kind, Set<String> readers) throws SQLException {
        var word = next(what, readers);
        long id = aviary.row(
                "completion_check",
                values(
                        "item",
                        FeedbackReference.of(0xCEC4L + all.size() * 7919L).value(),
                        "number",
                        1,
                        "kind",
                        kind,
                        "status",
                        "ASKED",
                        "title",
                        word,
                        "change_made",
                        word,
                        "evidence",
                        word,
                        "owner",
                        "system",
                        "ask_on",
                        "2026-11-02",
                        "answer_by",
                        NEVER_ENDS));
        address("/staff/checks", "id=" + id);
    }

    private void stakeholders() throws SQLException {
        var name = next("organisation of the directory", with(STAFF, "service"), "/organisation", "id=zq-canary");
        subjects.add("zq-canary");
        aviary.row(
                "organisation",
                values(
                        "alias",
                        "zq-canary",
                        "name",
                        name,
                        "sort_name",
                        " " + name,
                        "match_name",
                        name,
                        "listed",
                        1,
                        "category",
                        "voluntary",
                        "type",
                        "charity",
                        "sector",
                        "health",
                        "network",
                        "FAMILIAR",
                        "presented",
                        1,
                        "public_id",
                        "1ea9cafe-0000-4000-8000-000000000001",
                        "public_text",
                        "Words for everybody, in no partnership: " + name,
                        "owner",
                        "system",
                        "health",
                        "STEADY",
                        "added_at",
                        BEFORE,
                        "changed_by",
                        "system",
                        "changed_at",
                        BEFORE,
                        "changed_what",
                        "organisation.added"));
    }

    private void directoryPeople() throws SQLException {
        var key = "1ea9cafe-0000-4000-8000-000000000002";
        var name = next("person of the directory", OFFICERS, "/person", "id=" + key);
        subjects.add(key);
        aviary.row(
                "person",
                values(
                        "person_key",
                        key,
                        "name",
                        name,
                        "sort_name",
                        " " + name,
                        "listed",
                        1,
                        "route",
                        "EMAIL",
                        "email",
                        name + "@example.org",
                        "changed_by",
                        "system",
                        "changed_at",
                        BEFORE,
                        "changed_what",
                        "person.added"));
    }

    private void people() throws SQLException {
        var word = next(
                "person of another partner",
                with(Set.of("lead"), EASTLOW),
                "/partner-people",
                "organisation=" + EASTLOW_ALIAS);
        aviary.row(
                "account",
                values(
                        "id",
                        "1ea9cafe-0000-4000-8000-000000000001",
                        "subject",
                        "canary",
                        "name",
                        word,
                        "job_title",
                        "",
                        "kind",
                        "PARTNER",
                        "organisation",
                        EASTLOW_ALIAS,
                        "active",
                        1));
    }

    private void tellings() throws SQLException {
        var word = next("somebody who is to be told", OFFICERS);
        long id = aviary.row(
                "telling",
                values(
                        "item",
                        aviary.text("select reference from feedback_item where status = 'NO_SUGGESTION' limit 1"),
                        "subject",
                        "",
                        "occasion",
                        "NO_SUGGESTION",
                        "route",
                        "PHONE",
                        "recipient",
                        word,
                        "address",
                        word,
                        "form",
                        "PLAIN",
                        "status",
                        "DUE",
                        "grade",
                        "NONE",
                        "owed_at",
                        LONG_AGO,
                        "due_at",
                        LONG_AGO));
        address("/telling", "id=" + id);
    }

    private void plan() throws SQLException {
        planItem("action of another service", service(false), STAFF);
        long theirs = planItem("action of their service", service(true), with(STAFF, "service"));
        var name = next("file on an action of their service", with(STAFF, "service"), "/plan-item", "ref=AP-" + theirs);
        aviary.row(
                "attached_file",
                values(
                        "file_key",
                        "%032x".formatted(all.size()),
                        "subject",
                        "AP-" + theirs,
                        "name",
                        name + ".pdf",
                        "type",
                        "PDF",
                        "size",
                        1,
                        "status",
                        "CLEAN",
                        "added_by",
                        "system",
                        "added_at",
                        BEFORE,
                        "scan_at",
                        BEFORE,
                        "changed_by",
                        "system",
                        "changed_at",
                        BEFORE,
                        "changed_what",
                        "file.attached"));
    }

    private long planItem(String what, String service, Set<String> readers) throws SQLException {
        var word = next(what, readers);
        long id = aviary.row(
                "plan_item",
                values(
                        "title",
                        word,
                        "what",
                        word,
                        "level",
                        "TEAM",
                        "status",
                        "PLANNED",
                        "service",
                        service,
                        "place",
                        "tarnwold-city",
                        "owner",
                        "system",
                        "first_due",
                        "2026-12-24",
                        "due",
                        "2026-12-24",
                        "changed_by",
                        "system",
                        "changed_at",
                        BEFORE,
                        "changed_what",
                        "plan.written"));
        address("/plan-item", "ref=AP-" + id);
        return id;
    }

    private void mails() throws SQLException {
        var word = next("mail that waits for a person", OFFICERS);
        long id = aviary.row(
                "kept_mail",
                values(
                        "mail_hash",
                        "%064d".formatted(all.size()),
                        "reason",
                        "REFUSED",
                        "status",
                        "WAITING",
                        "sender",
                        word + "@example.org",
                        "sender_name",
                        word,
                        "subject",
                        word,
                        "words",
                        word,
                        "kept_at",
                        LONG_AGO,
                        "changed_by",
                        "system",
                        "changed_at",
                        LONG_AGO,
                        "changed_what",
                        "mail.kept"));
        address("/kept-mail", "id=" + id);
    }

    /** What only those read who answer for information, and a note beside a permission. */
    private void personalData() throws SQLException {
        var word = next("request about personal data", GUARDIANS);
        long id = aviary.row(
                "subject_request",
                values(
                        "kind", "ACCESS",
                        "status", "OPEN",
                        "method", "EMAIL",
                        "received_on", "2026-11-20",
                        "due_on", "2026-12-20",
                        "name", word,
                        "contact", word + "@example.org",
                        "asked", word,
                        "opened_by", "system",
                        "changed_by", "system",
                        "changed_at", BEFORE,
                        "changed_what", "request.opened"));
        address("/request", "ref=SR-" + id);
        hold(next("hold", GUARDIANS));
        var item = aviary.text("select reference from feedback_item where status = 'IN_ANALYSIS' order by id limit 1");
        permission(item, next("note beside a permission", with(OFFICERS, GUARDIANS), "/consent", "ref=" + item));
    }

    private void hold(String word) throws SQLException {
        aviary.row(
                "privacy_hold",
                values(
                        "kind",
                        "INQUIRY",
                        "title",
                        word,
                        "reason",
                        word,
                        "reference",
                        "FB-2000-000001",
                        "placed_by",
                        "system",
                        "placed_at",
                        BEFORE));
    }

    private void permission(String item, String word) throws SQLException {
        aviary.row(
                "consent_entry",
                values(
                        "kind", "ITEM",
                        "subject", item,
                        "purpose", "CONTACT_FUTURE",
                        "answer", "REFUSED",
                        "method", "PHONE",
                        "at", BEFORE,
                        "recorded_by", "system",
                        "note", word));
    }

    private String service(boolean theirs) throws SQLException {
        var mine =
                "select m.code from account_membership m join account a on a.id = m.account_id where m.kind = 'SERVICE' and a.email = '%s@example.org' order by m.code limit 1";
        return aviary.text(mine.formatted(theirs ? "service" : "service2"));
    }

    private String next(String what, Set<String> readers) {
        return next(what, readers, "", "");
    }

    private String next(String what, Set<String> readers, String kind, String query) {
        var word = Canary.word(all.size());
        all.add(new Canary(what, word, readers, kind, query));
        return word;
    }

    /** How the newest canary is asked for, which is known only after its row has an id. */
    private void address(String kind, String query) {
        var last = all.remove(all.size() - 1);
        all.add(new Canary(last.what(), last.word(), last.readers(), kind, query));
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        var both = new TreeSet<>(some);
        both.addAll(more);
        return both;
    }

    private static Set<String> with(Set<String> some, String more) {
        return with(some, Set.of(more));
    }

    private static Map<String, Object> values(Object... namesAndValues) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return values;
    }
}
