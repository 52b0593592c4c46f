import java.nio.file.Files;
import java.nio.file.Path;

/** Says before the first build how much it downloads; "mvn -q" itself says nothing. Run by the profile demo. */
class FirstBuild {

    public static void main(String[] arguments) {
        var keycloak = Path.of(arguments[0], "org", "keycloak", "keycloak-quarkus-dist", arguments[1]);
        if (Files.isDirectory(keycloak)) {
            System.out.println("Building LEAP, then starting the demonstration. This takes a minute or two …");
        } else {
            System.out.println(
                    """
                    The first build downloads about 1.2 GB from Maven Central, once: Payara 270 MB, Keycloak 220 MB,
                    MariaDB 150 MB, the rest is libraries and Maven's plugins. Maven is silent meanwhile.
                    Then it builds LEAP and starts the demonstration …""");
        }
    }
}
