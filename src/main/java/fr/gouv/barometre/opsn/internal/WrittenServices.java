package fr.gouv.barometre.opsn.internal;

import fr.gouv.barometre.opsn.DigitalService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The services of a member as operators write them: "DPO, hébergement / messagerie". */
final class WrittenServices {

    private static final Map<String, DigitalService> BY_NAME = new TreeMap<>();

    static {
        names(DigitalService.DPO, "dpo", "delegue a la protection des donnees", "rgpd", "dpd");
        names(DigitalService.RSSI, "rssi", "cybersecurite", "securite", "securite informatique");
        names(DigitalService.SOFTWARE, "logiciel", "logiciels", "logiciels metiers", "logiciel metier", "progiciels");
        names(DigitalService.HOSTING, "hebergement", "serveur", "serveurs");
        names(DigitalService.SUPPORT, "support", "assistance", "maintenance", "infogerance");
        names(DigitalService.MESSAGING, "messagerie", "mail", "mails", "courriel", "courriels", "e mail");
        names(DigitalService.BACKUP, "sauvegarde", "sauvegardes");
        names(DigitalService.TRAINING, "formation", "formations");
        names(
                DigitalService.ELECTRONIC_SENDING,
                "dematerialisation",
                "teletransmission",
                "parapheur",
                "signature electronique",
                "marches publics");
        names(DigitalService.WEBSITE, "site", "site internet", "site web", "sites internet");
    }

    private WrittenServices() {}

    private static void names(DigitalService service, String... names) {
        for (String name : names) {
            BY_NAME.put(name, service);
        }
    }

    /** Each once, in their usual order; empty when one of the names is not known. */
    static Optional<List<DigitalService>> read(String text) {
        List<DigitalService> services = new ArrayList<>();
        for (String part : text.split("[,;/|+]")) {
            String name = MemberColumn.simplified(part);
            if (!name.isEmpty()) {
                DigitalService service = BY_NAME.get(name);
                if (service == null) {
                    return Optional.empty();
                }
                services.add(service);
            }
        }
        return Optional.of(services.stream().distinct().sorted().toList());
    }
}
