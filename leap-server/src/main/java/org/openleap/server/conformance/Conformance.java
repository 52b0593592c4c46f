package org.openleap.server.conformance;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.server.Installation;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;
import org.openleap.server.Tool;

/** The word {@code conformance}: signs in as a partner's system, tries what its documentation promises, writes the pass sheet. */
public class Conformance implements Tool {
    private static final InstantSource CLOCK = InstantSource.system();

    @Override
    public String word() {
        return "conformance";
    }

    @Override
    public void use(Installation installation, Settings settings) throws StartRefused {
        var sheet = sheet(door(settings));
        System.out.println(sheet.text());
        sheet.save(settings.text(ServerSetting.LEAP_KIT_SHEET));
        if (!sheet.isPassed()) {
            throw new StartRefused("The client has not passed: " + sheet.verdict());
        }
    }

    /** Without settings, the demonstration's LEAP and the sample system of Merrow Valley CVS. */
    private static Partner.Door door(Settings settings) throws StartRefused {
        var demo = "http://localhost:" + settings.port(ServerSetting.LEAP_KEYCLOAK_PORT) + "/realms/leap";
        var issuer = settings.text(ServerSetting.LEAP_OIDC_ISSUER);
        return new Partner.Door(
                settings.text(ServerSetting.LEAP_PUBLIC_URL),
                issuer.isEmpty() ? demo : issuer,
                settings.text(ServerSetting.LEAP_KIT_CLIENT),
                settings.secret(ServerSetting.LEAP_KIT_SECRET));
    }

    private static PassSheet sheet(Partner.Door door) throws StartRefused {
        try {
            var partner = Partner.at(door);
            var results = checks().map(check -> check.run(partner)).toList();
            var client = door.client() + ", for " + organisation(partner);
            return new PassSheet(client, door.leap() + ", " + contract(partner), CLOCK.instant(), results);
        } catch (NotAsPromised hopeless) {
            throw new StartRefused(hopeless.getMessage(), hopeless);
        }
    }

    static Stream<Check> checks() {
        return Stream.of(SigningIn.checks(), Telling.checks(), Lists.checks(), Promises.checks(), Mistakes.checks())
                .flatMap(List::stream);
    }

    private static String organisation(Partner partner) throws NotAsPromised {
        return partner.get("/organisation").field("name");
    }

    /** The version of the API, and a fingerprint of the very description that this LEAP serves. */
    private static String contract(Partner partner) throws NotAsPromised {
        var described = partner.getWithoutToken(partner.door().leap() + "/api/openapi?format=json")
                .require(200);
        var version = described.json().at("/info/version").asString("?");
        return "API version " + version + ", description " + Fingerprint.of(described.body());
    }
}
