package fr.gouv.barometre.obligation.internal;

import fr.gouv.barometre.common.yaml.YamlNode;
import fr.gouv.barometre.obligation.Places;
import fr.gouv.barometre.obligation.Rule.Sentence;
import fr.gouv.barometre.obligation.Rule.Stage;
import fr.gouv.barometre.obligation.Rule.Wording;
import fr.gouv.barometre.obligation.RuleState;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.ConditionReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads why a rule applies, in words, and refuses a rule that could be left without a word for some commune. */
final class SentenceReader {

    private static final Map<String, Wording> WORDINGS = Map.of(
            "obligatory", Wording.OBLIGATORY,
            "upcoming", Wording.UPCOMING,
            "unknown", Wording.UNKNOWN,
            "recommended", Wording.RECOMMENDED,
            "notApplicable", Wording.NOT_APPLICABLE,
            "toWatch", Wording.TO_WATCH);

    private final ConditionReader conditions;
    private final List<Stage> stages;
    private final boolean dayHangsOnNotification;

    SentenceReader(ConditionReader conditions, List<Stage> stages, int yearsAfterNotification) {
        this.conditions = conditions;
        this.stages = stages;
        this.dayHangsOnNotification = yearsAfterNotification > 0;
    }

    Map<Wording, List<Sentence>> read(YamlNode rule, RuleState state) {
        YamlNode because = rule.get("because");
        because.onlyKeys(WORDINGS.keySet().toArray(String[]::new));
        Map<Wording, List<Sentence>> all = new EnumMap<>(Wording.class);
        WORDINGS.forEach((key, wording) ->
                because.find(key).ifPresent(list -> all.put(wording, sentences(list.items(), wording))));
        Set<Wording> missing = needed(state, all.keySet(), rule.has("recommendedWhen"));
        missing.removeAll(all.keySet());
        if (!missing.isEmpty()) {
            throw because.fail("no sentence for the case " + missing.iterator().next());
        }
        return all;
    }

    private Set<Wording> needed(RuleState state, Set<Wording> present, boolean sometimesRecommended) {
        if (state == RuleState.UNVERIFIED) {
            return EnumSet.of(Wording.TO_WATCH);
        }
        Set<Wording> needed = EnumSet.noneOf(Wording.class);
        boolean forEverybody =
                !stages.isEmpty() && stages.stream().allMatch(stage -> stage.appliesWhen() instanceof Condition.Always);
        if (!stages.isEmpty()) {
            needed.add(Wording.OBLIGATORY);
        }
        if (!stages.isEmpty() && !forEverybody) {
            needed.add(Wording.UNKNOWN);
        }
        if (!forEverybody && (sometimesRecommended || !present.contains(Wording.RECOMMENDED))) {
            needed.add(Wording.NOT_APPLICABLE);
        }
        return needed;
    }

    private List<Sentence> sentences(List<YamlNode> nodes, Wording wording) {
        List<Sentence> sentences = new ArrayList<>();
        for (YamlNode node : nodes) {
            node.onlyKeys("when", "say");
            Sentence sentence = new Sentence(conditions.readOrAlways(node, "when"), node.text("say"));
            requireKnown(node.get("say"), Places.NAMES, "there is no place {%s}");
            sentences.add(sentence);
        }
        YamlNode last = nodes.getLast();
        if (last.has("when")) {
            throw last.fail("the last sentence has no condition, or nothing may be left to say");
        }
        requireKnown(
                last.get("say"), alwaysFilled(wording), "{%s} can be missing: the last sentence must do without it");
        return sentences;
    }

    private static void requireKnown(YamlNode say, Collection<String> names, String reason) {
        for (String place : Places.in(say.text())) {
            if (!names.contains(place)) {
                throw say.fail(reason.formatted(place));
            }
        }
    }

    private Set<String> alwaysFilled(Wording wording) {
        Set<String> places = new HashSet<>();
        if (wording != Wording.OBLIGATORY && wording != Wording.UPCOMING) {
            return places;
        }
        if (stages.stream().allMatch(stage -> stage.from() != null)) {
            places.add("stageFrom");
            if (wording == Wording.UPCOMING && !dayHangsOnNotification) {
                places.add("start");
            }
        }
        if (stages.stream().allMatch(stage -> stage.text() != null)) {
            places.add("stage");
        }
        return places;
    }
}
