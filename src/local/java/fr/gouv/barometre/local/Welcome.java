package fr.gouv.barometre.local;

/** What the person who started the local server needs to know. */
final class Welcome {

    private Welcome() {}

    static String text(Ports ports) {
        return """

                Le portail est ouvert : http://localhost:%d

                Comptes de démonstration (mot de passe : demo)
                  dinum            Dinum : ouvre une campagne, suit la participation
                  opsn-landes      opérateur des Landes : ses communes membres
                  opsn-nord        opérateur du Nord
                  mont-de-marsan   commune de Mont-de-Marsan (40192)
                  secretaire       secrétaire de trois petites communes des Landes
                  sans-acces       personne sans droit

                Administration de Keycloak : http://localhost:%d/admin (admin / admin)
                Courriels envoyés par le portail : .local/mails · Journaux : .local/logs
                Ctrl-C arrête tout ; script/server --fresh repart de zéro.
                """.formatted(ports.portal(), ports.keycloak());
    }
}
