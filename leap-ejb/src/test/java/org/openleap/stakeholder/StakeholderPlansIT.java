package org.openleap.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;

/** The directory is read in the order of an index, and a history of contacts too, however many there are. */
class StakeholderPlansIT extends InContainer {
    private static final OrganisationAlias BUSY = new OrganisationAlias("zz-plan-7");

    @Inject
    StatementLog log;

    @Inject
    Rows rows;

    @EJB
    StakeholderRegister register;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    Visitor visitor;

    @Inject
    PublicDirectory directory;

    @BeforeEach
    void manyRows() {
        if (rows.count("select count(*) from organisation where alias like 'zz-plan-%'") > 0) return;
        rows.arrange(
                "insert into leap.organisation (alias, name, sort_name, match_name, listed, category, type, sector,"
                        + " network, ods_code, charity_number, website, email, phone, profile, mechanisms, owner, health,"
                        + " health_note, influence, interest, added_at, changed_by, changed_at, changed_what, version)"
                        + " select concat('zz-plan-', seq), concat('Zz plan ', seq), concat('zz plan ', lpad(seq, 5, '0')),"
                        + " concat('zz plan ', seq), true, elt(1 + seq % 4, 'vcfse', 'media', 'independent_voice', 'political'),"
                        + " elt(1 + seq % 4, 'charity', 'newspaper', 'healthwatch', 'mp'), elt(1 + seq % 3, 'health', 'voluntary', ''),"
                        + " elt(1 + seq % 2, 'NEW', 'FAMILIAR'), '', '', '', '', '', '', '', if(seq % 9 = 0, 'somebody', ''), 'NOT_SAID',"
                        + " '', 0, 0, now(6), 'system', now(6), 'organisation.added', 1 from leap.seq_1_to_3000");
        rows.arrange(
                "insert into leap.person (person_key, name, sort_name, listed, route, email, phone, address, needs,"
                        + " language, times, note, unsafe, unsafe_note, deceased, changed_by, changed_at, changed_what, version)"
                        + " select uuid(), concat('Zz Person ', seq), concat('zz person ', lpad(seq, 5, '0')), true, 'EMAIL',"
                        + " concat('zz', seq, '@plan.example.org'), '', '', '', '', '', '', false, '', false, 'system', now(6),"
                        + " 'person.added', 1 from leap.seq_1_to_3000");
        rows.arrange(
                "insert into leap.contact_entry (organisation_id, direction, deed, field, happened_on, note, source,"
                        + " recorded_by, recorded_at) select o.id, 'BY_US', 'INFORMED', 'CAMPAIGN',"
                        + " date'2024-01-01' + interval seq.seq % 900 day, '', '', 'system', now(6)"
                        + " from leap.organisation o join leap.seq_1_to_400 seq where o.alias in ('zz-plan-7', 'zz-plan-8', 'zz-plan-9')");
        rows.arrange("update leap.organisation set presented = true, public_id = uuid(), public_text = 'Words.'"
                + " where alias like 'zz-plan-%' and id % 10 = 0");
        for (var table : List.of("organisation", "person", "contact_entry"))
            rows.arrange("analyze table leap." + table);
    }

    @Test
    void theDirectoryIsReadInTheOrderOfAnIndex() {
        for (var filter : List.of(
                OrganisationFilter.all(),
                new OrganisationFilter("vcfse", "", "", "", "", "", ""),
                new OrganisationFilter("", "charity", "", "", "", "", ""),
                new OrganisationFilter("", "", "voluntary", "", "", "", ""),
                new OrganisationFilter("", "", "", "", "", "nobody", ""),
                new OrganisationFilter("", "", "", "", "", "me", ""),
                new OrganisationFilter("", "", "", "", "", "", "NEW"))) {
            assertThat(plans("from organisation", () -> officer.does(() -> register.page(filter, second()))))
                    .as(filter.toString())
                    .isNotEmpty()
                    .noneMatch(sorts());
        }
    }

    @Test
    void thoseThatPresentThemselvesAreReadInTheOrderOfAnIndexThatHoldsNoOthers() {
        var partners =
                rows.texts("select alias from leap.organisation where alias like 'zz-plan-%' order by id limit 500");

        var reading = log.during(() -> visitor.does(() -> directory.numbers(partners))).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("presented"))
                .toList();

        assertThat(reading).hasSize(1);
        assertThat(log.plan(reading.get(0))).noneMatch(sorts());
        assertThat(log.access(reading.get(0)).get(0)).isEqualTo("organisation_presented");
    }

    @Test
    void aHistoryOfContactsIsReadInTheOrderOfAnIndexAndCountedFromIt() {
        assertThat(plans(
                        "from contact_entry", () -> officer.does(() -> register.contacts(BUSY, PageRequest.first(20)))))
                .isNotEmpty()
                .noneMatch(sorts());

        var counting = log.during(() -> officer.does(() -> register.trend(BUSY))).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("from contact_entry"))
                .toList();
        assertThat(counting).hasSize(1);
        assertThat(log.access(counting.get(0))).allMatch(key -> key.startsWith("contact_entry_organisation"));
    }

    @Test
    void likelyDoublesOfPeopleAreGroupedByTheOrderOfAnIndex() {
        var grouping = log.during(() -> lead.does(() -> register.duplicatePeople())).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("group by"))
                .toList();

        assertThat(grouping).as("by address and by name").hasSize(2);
        assertThat(grouping).allSatisfy(select -> assertThat(log.plan(select)).noneMatch(sorts()));
    }

    /** The second page, whose cursor has to be met in the index as well. */
    private PageRequest second() {
        var first = officer.asks(() -> register.page(OrganisationFilter.all(), PageRequest.first(20)));
        return new PageRequest(20, first.nextCursor());
    }

    private List<String> plans(String table, Runnable work) {
        return log.during(work).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains(table)
                        && statement.toLowerCase(Locale.ROOT).contains("order by"))
                .flatMap(statement -> log.plan(statement).stream())
                .toList();
    }

    private static Predicate<String> sorts() {
        return step -> step.contains("filesort") || step.contains("temporary");
    }
}
