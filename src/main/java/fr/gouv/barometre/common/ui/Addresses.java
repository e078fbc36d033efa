package fr.gouv.barometre.common.ui;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;

/** The address of every page, for links between features that do not know each other. Relative to the portal's root. */
public final class Addresses {

    public static final String HOME = ".";
    public static final String COMMUNES = "communes";
    public static final String CAMPAIGNS = "campagnes";
    public static final String OPERATORS = "operateurs";
    public static final String ACCESS = "acces";
    public static final String ACCESSIBILITY = "accessibilite";
    public static final String LEGAL_NOTICE = "mentions-legales";
    public static final String PERSONAL_DATA = "donnees-personnelles";
    public static final String METHOD = "methode";
    public static final String STOP_REMINDERS = "rappels/arret";

    private Addresses() {}

    public static String commune(InseeCode commune) {
        return COMMUNES + "/" + commune.value();
    }

    public static String questionnaire(InseeCode commune) {
        return commune(commune) + "/questionnaire";
    }

    public static String results(InseeCode commune) {
        return commune(commune) + "/resultats";
    }

    public static String evolution(InseeCode commune) {
        return commune(commune) + "/evolution";
    }

    public static String obligations(InseeCode commune) {
        return commune(commune) + "/obligations";
    }

    public static String plan(InseeCode commune) {
        return commune(commune) + "/plan";
    }

    public static String documents(InseeCode commune) {
        return commune(commune) + "/documents";
    }

    public static String team(InseeCode commune) {
        return commune(commune) + "/equipe";
    }

    public static String heldContacts(InseeCode commune) {
        return commune(commune) + "/contacts";
    }

    public static String handover(InseeCode commune) {
        return commune(commune) + "/passation";
    }

    public static String simulator(InseeCode commune) {
        return commune(commune) + "/simulateur";
    }

    public static String campaign(CampaignId campaign) {
        return CAMPAIGNS + "/" + campaign.value();
    }

    public static String operator(OpsnId opsn) {
        return OPERATORS + "/" + opsn.value();
    }

    public static String overview(OpsnId opsn) {
        return operator(opsn) + "/vue-d-ensemble";
    }

    public static String activityReport(OpsnId opsn) {
        return operator(opsn) + "/bilan";
    }

    public static String members(OpsnId opsn) {
        return operator(opsn) + "/membres";
    }

    /** What an operator keeps of a commune that left it. */
    public static String formerMember(OpsnId opsn, InseeCode commune) {
        return members(opsn) + "/" + commune.value();
    }

    /** Who works at an operator. */
    public static String operatorTeam(OpsnId opsn) {
        return operator(opsn) + "/equipe";
    }

    public static String memberImport(OpsnId opsn) {
        return members(opsn) + "/import";
    }

    public static String contacts(OpsnId opsn) {
        return operator(opsn) + "/contacts";
    }

    public static String declaredAnswers(OpsnId opsn) {
        return operator(opsn) + "/reponses-declarees";
    }

    public static String newDeclaration(OpsnId opsn) {
        return declaredAnswers(opsn) + "/nouvelle";
    }

    /** Questionnaires that members filled in on paper. */
    public static String paperQuestionnaires(OpsnId opsn) {
        return declaredAnswers(opsn) + "/papier";
    }

    /** One of them, to key in. */
    public static String paperQuestionnaire(OpsnId opsn, InseeCode commune) {
        return paperQuestionnaires(opsn) + "/" + commune.value();
    }

    /** Blocks that members let an operator answer. */
    public static String delegations(OpsnId opsn) {
        return operator(opsn) + "/delegations";
    }

    /** Actions that an operator carries for several members. */
    public static String sharedActions(OpsnId opsn) {
        return operator(opsn) + "/actions-communes";
    }

    public static String sharedAction(OpsnId opsn, long action) {
        return sharedActions(opsn) + "/" + action;
    }

    public static String newInvitation(OpsnId opsn) {
        return sharedActions(opsn) + "/proposer";
    }

    /** Who keeps the accesses in each member, and who is invited to. */
    public static String referents(OpsnId opsn) {
        return operator(opsn) + "/referents";
    }

    public static String calls(OpsnId opsn) {
        return operator(opsn) + "/a-appeler";
    }

    public static String reminders(OpsnId opsn) {
        return operator(opsn) + "/relances";
    }

    public static String reminderLog(OpsnId opsn) {
        return reminders(opsn) + "/journal";
    }
}
