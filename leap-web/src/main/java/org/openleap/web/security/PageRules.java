package org.openleap.web.security;

import static org.openleap.identity.Roles.ADMINISTRATOR;
import static org.openleap.identity.Roles.DIRECTOR;
import static org.openleap.identity.Roles.ENGAGEMENT_LEAD;
import static org.openleap.identity.Roles.ENGAGEMENT_OFFICER;
import static org.openleap.identity.Roles.HEALTHWATCH;
import static org.openleap.identity.Roles.INFORMATION_GOVERNANCE;
import static org.openleap.identity.Roles.LAY_REVIEWER;
import static org.openleap.identity.Roles.PARTNER;
import static org.openleap.identity.Roles.PARTNER_LEAD;
import static org.openleap.identity.Roles.SERVICE_LEAD;
import static org.openleap.web.security.PageRule.only;
import static org.openleap.web.security.PageRule.open;
import static org.openleap.web.security.PageRule.signedIn;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every address of the portal and whom it is for. An address that is not here does not exist. The rule decides who may
 * open a page; what they see on it and may do there is decided again by the services.
 */
public final class PageRules {
    /** People of the trust, staff and lay reviewers. */
    static final Set<String> TRUST = Set.of(
            ENGAGEMENT_LEAD,
            ENGAGEMENT_OFFICER,
            SERVICE_LEAD,
            DIRECTOR,
            LAY_REVIEWER,
            INFORMATION_GOVERNANCE,
            ADMINISTRATOR);

    static final Set<String> PARTNERS = Set.of(PARTNER, PARTNER_LEAD);

    /** Organisations outside the trust that can be a party to an agreement. */
    static final Set<String> GUESTS = Set.of(PARTNER, PARTNER_LEAD, HEALTHWATCH);

    static final Set<String> VOICES = Set.of(HEALTHWATCH);

    private static final Set<String> ENGAGEMENT = Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER);
    private static final Set<String> READERS = Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR);

    /** Whoever reads a list may take it out. */
    private static final Set<String> EXPORTERS =
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR, INFORMATION_GOVERNANCE);

    private static final Set<String> REVIEWERS = Set.of(ENGAGEMENT_LEAD, LAY_REVIEWER);
    private static final Set<String> SUGGESTION_READERS =
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD, DIRECTOR, LAY_REVIEWER);

    /** Who writes into the action plan. */
    private static final Set<String> PLANNERS = Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, SERVICE_LEAD);
    /** Who looks after the lists that everybody chooses from, says how long things take, and reads who works for what. */
    private static final Set<String> KEEPERS = Set.of(ENGAGEMENT_LEAD, ADMINISTRATOR);

    /** Who reads the programme of partnerships. */
    private static final Set<String> PROGRAMME = Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, DIRECTOR);

    /** Who answers for information. */
    private static final Set<String> GUARDIANS = Set.of(INFORMATION_GOVERNANCE);

    /** Who writes down what people allow, and who answers for it. */
    private static final Set<String> PERMISSION_KEEPERS =
            Set.of(ENGAGEMENT_LEAD, ENGAGEMENT_OFFICER, INFORMATION_GOVERNANCE);

    private static final List<PageRule> ALL = List.of(
            open("/"),
            open("/tell-us"),
            open("/tell-us/*"),
            open("/work-with-us"),
            open("/partnerships"),
            open("/partnership"),
            open("/local-healthwatch"),
            open("/track"),
            open("/group"),
            open("/lost-words"),
            open("/you-said-we-did"),
            open("/you-said-we-did/*"),
            open("/updates"),
            open("/updates/manage"),
            open("/updates/stop"),
            open("/accessibility"),
            open("/privacy"),
            open("/cookies"),
            open("/help-now"),
            open("/health"),
            open("/health/*"),
            open("/jakarta.faces.resource/*"),
            open("/sign-in-again"),
            open("/no-role"),
            open("/sign-out"),
            signedIn("/sign-in"),
            only("/staff", TRUST),
            only("/staff/inbox", READERS),
            only("/staff/item", READERS),
            only("/staff/item-join", ENGAGEMENT),
            only("/staff/find", READERS),
            only("/staff/export", EXPORTERS),
            only("/staff/saved-searches", READERS),
            only("/staff/saved-search-new", READERS),
            only("/staff/screening", ENGAGEMENT),
            only("/staff/write-down", ENGAGEMENT),
            only("/staff/cards", ENGAGEMENT),
            only("/staff/card-session", ENGAGEMENT),
            only("/staff/ways-in", ENGAGEMENT),
            only("/staff/way-in", ENGAGEMENT),
            only("/staff/kept-mails", ENGAGEMENT),
            only("/staff/kept-mail", ENGAGEMENT),
            only("/staff/suggestions", READERS),
            only("/staff/suggestion", SUGGESTION_READERS),
            only("/staff/tellings", ENGAGEMENT),
            only("/staff/telling", ENGAGEMENT),
            only("/staff/telling-evidence", ENGAGEMENT),
            only("/staff/telling-paper", ENGAGEMENT),
            only("/staff/unsent", Set.of(ENGAGEMENT_LEAD, ADMINISTRATOR)),
            only("/staff/published", ENGAGEMENT),
            only("/staff/publish", ENGAGEMENT),
            only("/staff/easy-read", ENGAGEMENT),
            only("/staff/posters", ENGAGEMENT),
            only("/staff/take-down", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/confirmations", REVIEWERS),
            only("/staff/rejected", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/checks", Set.of(ENGAGEMENT_LEAD, LAY_REVIEWER, SERVICE_LEAD)),
            only("/staff/import", ENGAGEMENT),
            only("/staff/partnerships", PROGRAMME),
            only("/staff/partnership", PROGRAMME),
            only("/staff/partnership-edit", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/partnership-new", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/strategies", PROGRAMME),
            only("/staff/our-profile", PROGRAMME),
            only("/staff/interests", ENGAGEMENT),
            only("/staff/interest", ENGAGEMENT),
            only("/staff/search", READERS),
            only("/staff/stakeholders", READERS),
            only("/staff/organisation", READERS),
            only("/staff/stakeholder-map", READERS),
            only("/staff/seldom-heard", PROGRAMME),
            only("/staff/organisation-new", ENGAGEMENT),
            only("/staff/organisation-edit", ENGAGEMENT),
            only("/staff/organisation-merge", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/person", ENGAGEMENT),
            only("/staff/person-merge", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/stakeholder-import", ENGAGEMENT),
            only("/staff/balance", PROGRAMME),
            only("/staff/balance-items", PROGRAMME),
            only("/staff/balance-export", PROGRAMME),
            only("/staff/audit", GUARDIANS),
            only("/staff/maintenance", Set.of(ADMINISTRATOR)),
            only("/staff/plan", READERS),
            only("/staff/plan-item", READERS),
            only("/staff/plan-item-new", PLANNERS),
            only("/staff/plan-item-edit", READERS),
            only("/staff/plan-locality", READERS),
            only("/staff/plan-export", READERS),
            only("/staff/act", READERS),
            only("/staff/absences", READERS),
            only("/staff/handover", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/file", SUGGESTION_READERS),
            only("/staff/file-remove", READERS),
            only("/staff/requests", GUARDIANS),
            only("/staff/request", GUARDIANS),
            only("/staff/request-new", GUARDIANS),
            only("/staff/request-records", GUARDIANS),
            only("/staff/request-file", GUARDIANS),
            only("/staff/request-download", GUARDIANS),
            only("/staff/request-erase", GUARDIANS),
            only("/staff/retention", GUARDIANS),
            only("/staff/retention-class", GUARDIANS),
            only("/staff/disposal", GUARDIANS),
            only("/staff/holds", GUARDIANS),
            only("/staff/readings", GUARDIANS),
            only("/staff/insight-feed", Set.of(INFORMATION_GOVERNANCE, DIRECTOR)),
            only("/staff/consents", GUARDIANS),
            only("/staff/consent", PERMISSION_KEEPERS),
            only("/staff/lists", KEEPERS),
            only("/staff/list", KEEPERS),
            only("/staff/list-entry", KEEPERS),
            only("/staff/places", KEEPERS),
            only("/staff/targets", KEEPERS),
            only("/staff/target", KEEPERS),
            only("/staff/wordings", KEEPERS),
            only("/staff/wording", KEEPERS),
            only("/staff/people", KEEPERS),
            only("/staff/colleague", KEEPERS),
            only("/staff/colleague-new", Set.of(ADMINISTRATOR)),
            only("/staff/commitments", PROGRAMME),
            only("/staff/commitment", PROGRAMME),
            only("/staff/promises", PROGRAMME),
            only("/staff/activities", PROGRAMME),
            only("/staff/activity", PROGRAMME),
            only("/staff/activity-new", ENGAGEMENT),
            only("/partner/activities", GUESTS),
            only("/partner/activity", GUESTS),
            only("/partner/activity-new", GUESTS),
            only("/partner/commitments", GUESTS),
            only("/partner/commitment", GUESTS),
            open("/agreement"),
            open("/agreement-picture"),
            only("/staff/agreement-release", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/agreements", PROGRAMME),
            only("/staff/agreement", PROGRAMME),
            only("/staff/agreement-compare", PROGRAMME),
            only("/staff/agreement-paper", PROGRAMME),
            only("/staff/agreement-new", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/agreement-edit", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/agreement-attach", Set.of(ENGAGEMENT_LEAD)),
            only("/staff/agreement-sign", Set.of(ENGAGEMENT_LEAD, DIRECTOR)),
            only("/staff/agreement-evidence", ENGAGEMENT),
            only("/partner/agreements", GUESTS),
            only("/partner/agreement", GUESTS),
            only("/partner/agreement-compare", GUESTS),
            only("/partner/agreement-paper", GUESTS),
            only("/partner/agreement-comment", GUESTS),
            only("/partner/agreement-sign", GUESTS),
            only("/partner/agreement-evidence", GUESTS),
            only("/partner", PARTNERS),
            only("/partner/people", Set.of(PARTNER_LEAD)),
            only("/partner/clients", Set.of(PARTNER_LEAD)),
            only("/partner/webhooks", Set.of(PARTNER_LEAD)),
            only("/staff/partner-people", Set.of(ENGAGEMENT_LEAD)),
            only("/partner/items", PARTNERS),
            only("/partner/item", PARTNERS),
            only("/partner/tell", PARTNERS),
            only("/partner/import", PARTNERS),
            only("/partner/relay", PARTNERS),
            only("/partner/referrals", PARTNERS),
            only("/partner/referral", PARTNERS),
            only("/partner/export", PARTNERS),
            only("/healthwatch/items", VOICES),
            only("/healthwatch/item", VOICES),
            only("/healthwatch/suggestions", VOICES),
            only("/healthwatch/published", VOICES),
            only("/healthwatch/partnerships", VOICES),
            only("/healthwatch/export", VOICES),
            only("/staff/preview", Set.of(ENGAGEMENT_LEAD)),
            only("/healthwatch", VOICES));

    private PageRules() {}

    /** The whole table. */
    public static List<PageRule> all() {
        return ALL;
    }

    /** The first rule that covers the path; empty for an address that does not exist. */
    public static Optional<PageRule> of(String path) {
        return ALL.stream().filter(rule -> rule.covers(path)).findFirst();
    }
}
