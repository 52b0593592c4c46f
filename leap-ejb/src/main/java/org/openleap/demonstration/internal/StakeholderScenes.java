package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.openleap.shared.MovableClock;
import org.openleap.stakeholder.AddOrganisation;
import org.openleap.stakeholder.AddPerson;
import org.openleap.stakeholder.ContactDeed;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.stakeholder.ContactField;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.KeepRelationship;
import org.openleap.stakeholder.LinkKind;
import org.openleap.stakeholder.LinkOrganisations;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.PersonContact;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.PersonService;
import org.openleap.stakeholder.RecordContact;
import org.openleap.stakeholder.Relationship;
import org.openleap.stakeholder.RelationshipHealth;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.stakeholder.StakeholderService;
import org.openleap.stakeholder.StopContact;
import org.openleap.stakeholder.SucceedOrganisation;
import org.openleap.stakeholder.SuccessionKind;
import org.openleap.stakeholder.TakeRole;

/** Whom the trust knows: organisations, how they belong together, their people, and who told whom what. */
@ApplicationScoped
public class StakeholderScenes {
    private static final int LONG_AGO = -760;

    @Inject
    Stage stage;

    @Inject
    StakeholderService stakeholders;

    @Inject
    PersonService people;

    @Inject
    StakeholderRegister register;

    void play(JsonObject directory, Script script) {
        MovableClock.at(script.moment(LONG_AGO), () -> {
            stage.does(
                    "officer", () -> Script.objects(directory, "organisations").forEach(this::enter));
            stage.does("lead", () -> connect(directory, script));
            stage.does("officer", () -> Script.objects(directory, "people").forEach(each -> enter(each, script)));
            return directory;
        });
        Script.objects(directory, "contacts").forEach(each -> contact(each, script));
    }

    private void enter(JsonObject each) {
        var profile = new OrganisationProfile(
                each.getString("name"),
                each.getString("category"),
                each.getString("type"),
                each.getString("sector"),
                Network.valueOf(each.getString("network")),
                Script.codes(each, "places"),
                Script.codes(each, "communities"),
                "",
                "",
                each.getString("website"),
                each.getString("email"),
                "",
                each.getString("profile"),
                each.getString("mechanisms"),
                each.getString("publicText", ""));
        var alias = stakeholders.add(new AddOrganisation(each.getString("alias"), profile));
        var relationship = new Relationship(
                stage.member(each.getString("owner")).id().value(),
                RelationshipHealth.valueOf(each.getString("health")),
                each.getString("healthNote"),
                each.getInt("influence"),
                each.getInt("interest"));
        stakeholders.keepRelationship(new KeepRelationship(alias, version(alias), relationship));
    }

    private void connect(JsonObject directory, Script script) {
        for (var link : directory.getJsonArray("links").getValuesAs(JsonArray.class)) {
            stakeholders.link(new LinkOrganisations(
                    new OrganisationAlias(link.getString(0)),
                    new OrganisationAlias(link.getString(1)),
                    LinkKind.valueOf(link.getString(2)),
                    script.day(-link.getInt(3))));
        }
        for (var end : directory.getJsonArray("successions").getValuesAs(JsonArray.class)) {
            var alias = new OrganisationAlias(end.getString(0));
            stakeholders.succeed(new SucceedOrganisation(
                    alias,
                    version(alias),
                    SuccessionKind.valueOf(end.getString(1)),
                    new OrganisationAlias(end.getString(2)),
                    LocalDate.parse(end.getString(3))));
        }
    }

    private void enter(JsonObject each, Script script) {
        var since = script.day(-each.getInt("since") + LONG_AGO / 2);
        var contact = new PersonContact(
                ContactRoute.valueOf(each.getString("route")),
                each.getString("email"),
                each.getString("phone"),
                each.getString("address"),
                Script.codes(each, "needs"),
                each.getString("language"),
                each.getString("times"));
        var role = role(each.getString("organisation"), each.getString("role"), each.getString("title"), since);
        var person = people.add(new AddPerson(each.getString("name"), role, contact, each.getString("note")));
        for (var more : each.getJsonArray("also").getValuesAs(JsonArray.class)) {
            var further = role(more.getString(0), more.getString(1), more.getString(2), script.day(-more.getInt(3)));
            people.takeRole(person, version(person), further);
        }
        if (!each.getString("stop").isEmpty()) stop(person, each.getString("stop"));
    }

    private void stop(PersonId person, String why) {
        boolean deceased = "DECEASED".equals(why);
        var note = deceased ? "Died in the spring." : "Somebody else reads the messages.";
        people.stop(new StopContact(person, version(person), !deceased, deceased, note));
    }

    private void contact(JsonObject each, Script script) {
        int daysAgo = each.getInt("daysAgo");
        var command = new RecordContact(
                new OrganisationAlias(each.getString("organisation")),
                null,
                ContactDirection.valueOf(each.getString("direction")),
                ContactDeed.valueOf(each.getString("deed")),
                ContactField.valueOf(each.getString("field")),
                script.day(-daysAgo),
                each.getString("note"),
                "");
        MovableClock.at(script.moment(-daysAgo), () -> {
            stage.does("officer", () -> stakeholders.recordContact(command));
            return daysAgo;
        });
    }

    private static TakeRole role(String organisation, String role, String title, LocalDate since) {
        return new TakeRole(new OrganisationAlias(organisation), role, title, since);
    }

    private long version(OrganisationAlias alias) {
        return register.find(alias).version();
    }

    private long version(PersonId person) {
        return register.person(person).version();
    }
}
