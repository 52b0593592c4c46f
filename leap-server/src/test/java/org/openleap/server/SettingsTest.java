package org.openleap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void aSettingThatNobodySetHasItsDefault() throws StartRefused {
        var settings = Settings.of(Map.of("LEAP_HTTP_PORT", " "));

        assertThat(settings.port(ServerSetting.LEAP_HTTP_PORT)).isEqualTo(8080);
        assertThat(settings.isSet(ServerSetting.LEAP_DB_URL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "80 80", "99999999999"})
    void aPortThatIsNoPortIsNamedWithItsSetting(String text) {
        var settings = Settings.of(Map.of("LEAP_MAIL_PORT", text));

        assertThatThrownBy(() -> settings.port(ServerSetting.LEAP_MAIL_PORT))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LEAP_MAIL_PORT")
                .hasMessageContaining(text);
    }

    @Test
    void aSecretComesFromItsFileWithoutTheLineEnd(@TempDir Path folder) throws IOException, StartRefused {
        var file = Files.writeString(folder.resolve("password"), "correct horse\n");
        var settings = Settings.of(Map.of("LEAP_DB_PASSWORD_FILE", file.toString(), "LEAP_DB_PASSWORD", "ignored"));

        assertThat(settings.secret(ServerSetting.LEAP_DB_PASSWORD)).isEqualTo("correct horse");
    }

    @Test
    void aSecretFileThatIsMissingIsNamedWithItsSetting() {
        var settings = Settings.of(Map.of("LEAP_DB_PASSWORD_FILE", "/nowhere/password"));

        assertThatThrownBy(() -> settings.secret(ServerSetting.LEAP_DB_PASSWORD))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("/nowhere/password")
                .hasMessageContaining("LEAP_DB_PASSWORD_FILE");
    }

    @Test
    void aSettingThatMustBeSetIsNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of()).require(ServerSetting.LEAP_DB_URL))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The setting LEAP_DB_URL is not set.");
    }
}
