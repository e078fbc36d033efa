package fr.gouv.barometre.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The portal cannot start as it is configured; the message is for its operator. Values are never repeated: some are secret. */
class SettingsException extends RuntimeException {

    SettingsException(List<Setting> missing, List<Setting> malformed) {
        super("Le portail ne peut pas démarrer :"
                + part(" il manque ", missing)
                + (missing.isEmpty() || malformed.isEmpty() ? "" : " ;")
                + part(" n’ont pas la forme attendue ", malformed)
                + ".");
    }

    private static String part(String beginning, List<Setting> settings) {
        return settings.isEmpty()
                ? ""
                : beginning + settings.stream().map(Setting::explained).collect(Collectors.joining(", "));
    }
}
