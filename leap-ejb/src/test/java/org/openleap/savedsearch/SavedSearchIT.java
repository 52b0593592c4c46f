package org.openleap.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.IndexWatch;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.savedsearch.internal.Alerts;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.suggestion.Loop;

/** Searches are kept, and their owners mailed: never for nothing, never twice, never about what they may not see. */
class SavedSearchIT extends InContainer {
    @EJB
    SavedSearchService searches;

    @EJB
    Alerts alerts;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    Director director;

    @Inject
    Loop loop;

    @Inject
    IndexWatch index;

    @Inject
    Rows rows;

    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";

    @Test
    void aSharedSearchIsThereForEverybodyAndAnOwnOneForItsOwner() {
        officer.does(() -> searches.save(command("Own " + word, false, Alert.NEVER)));
        officer.does(() -> searches.save(command("Team " + word, true, Alert.NEVER)));

        assertThat(officer.asks(searches::all)).extracting(SavedSearch::name).contains("Own " + word, "Team " + word);
        var seen = lead.asks(searches::all).stream()
                .filter(search -> search.name().endsWith(word))
                .toList();
        assertThat(seen).singleElement().satisfies(search -> {
            assertThat(search.mine()).isFalse();
            assertThat(search.query().words()).isEqualTo(word);
            assertThatThrownBy(() -> lead.does(() -> searches.remove(search.id())))
                    .hasMessage(SavedSearchProblem.UNKNOWN_SEARCH.id());
        });
    }

    @Test
    void theOwnerIsMailedOnceForEachNewRecordAndNeverForNothing() {
        said("An old " + word);
        officer.does(() -> searches.save(command(word, false, Alert.INSTANT)));
        var fresh = said("A new " + word);
        itsTimeHasCome();

        Patience.until(() -> mails() == 1);

        assertThat(rows.texts("select body from outbox_mail where mail_key like ?", key())
                        .get(0))
                .contains(fresh, "/staff/find?kind=item&q=" + word)
                .doesNotContain("A new", "An old");
        lookAgain();
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void nobodyIsMailedAboutWhatTheyMayNotSee() {
        director.does(() -> searches.save(command(word, false, Alert.INSTANT)));
        var item = said("Not screened " + word);
        lookAgain();
        assertThat(mails()).isZero();

        loop.screened(new FeedbackReference(item));
        index.untilUpToDate();
        lookAgain();

        assertThat(mails()).isEqualTo(1);
    }

    private String said(String words) {
        var item = loop.submitted(Submissions.withKey(UUID.randomUUID(), words)).reference();
        index.untilUpToDate();
        return item.value();
    }

    /** Does not wait for the next tick; one that has begun may just have claimed the search, and is waited for. */
    private void lookAgain() {
        itsTimeHasCome();
        Patience.until(() -> {
            alerts.next();
            return rows.count("select count(*) from saved_search where name = ? and next_at > utc_timestamp()", word)
                    == 1;
        });
    }

    private void itsTimeHasCome() {
        rows.arrange("update leap.saved_search set next_at = '2020-01-01' where name = '" + word + "'");
    }

    private long mails() {
        return rows.count("select count(*) from outbox_mail where mail_key like ?", key());
    }

    private String key() {
        return "saved-search/"
                + rows.texts("select id from saved_search where name = ?", word).get(0) + "/%";
    }

    private SaveSearch command(String name, boolean shared, Alert alert) {
        return new SaveSearch(name, SearchQuery.of(SearchKind.ITEM, word), shared, alert);
    }
}
