using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Chooses questions from the bank by the visit, the person's situation and what they noticed.</summary>
public sealed class VisitQuestions(QuestionBank bank)
{
    private const int Most = 8;
    private const int OnlyForThis = 2;
    private const string Not = "no-";

    /// <summary>What fits the visit stays in front of what was told besides.</summary>
    private const int InFront = 4;

    // How many questions each thing that somebody told of themselves brings.
    private static readonly (string Tag, int Most)[] Telling = [("scanned", 2), ("sport", 1), ("work", 2)];

    /// <summary>Ids, best first: what was found missing before, then what fits the most of the situation.</summary>
    public IReadOnlyList<string> Suggest(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var situation = SituationOf(turn).Concat(VisitSituation.Of(turn)).ToHashSet(StringComparer.Ordinal);
        var fitting = bank.Questions.Where(question => !question.For.Any(tag => tag.StartsWith(Not, StringComparison.Ordinal) && situation.Contains(tag[Not.Length..]))).ToList();
        var ranked = fitting
            .Select((question, index) => (question.Id, Score: Score(question, situation, turn.Memory.Visit.Visit), index))
            .Where(item => item.Score > 0)
            .OrderByDescending(item => item.Score)
            .ThenBy(item => item.index)
            .Select(item => item.Id)
            .ToList();
        var told = Telling.Where(brings => situation.Contains(brings.Tag)).SelectMany(brings => fitting.Where(question => question.For.Contains(brings.Tag)).OrderBy(question => question.For[0] != brings.Tag).Take(brings.Most)).Select(question => question.Id);
        string[] first = situation.Contains("operated") ? [.. fitting.Where(question => question.For.Contains("operated")).Select(question => question.Id)] : [];
        return [.. turn.Memory.Visit.Suggested.Concat(first).Concat(ranked.Take(InFront)).Concat(told).Concat(ranked).Distinct().Take(Most)];
    }

    // What is for this visit and no other comes before what fits every visit too.
    private static int Score(BankQuestion question, HashSet<string> situation, string visit) =>
        (question.For.Contains(visit) ? 4 : 0) + (question.For is [var first, ..] && first == visit ? 1 : 0) + (question.For is [var only] && only == visit ? OnlyForThis : 0) + question.For.Count(situation.Contains) * 2 + (question.For.Contains("any") ? 1 : 0);

    private static IEnumerable<string> SituationOf(CurrentTurn turn)
    {
        var journey = turn.Memory.Journey;
        if (journey.Care == CareStatus.Discharged)
            yield return "discharged";
        if (journey.Archetype == Archetype.StillRehabbing)
            yield return "rehabbing";
        if (journey.Archetype == Archetype.JumpingBackIn)
            yield return "training";
        if (journey.Archetype == Archetype.OverResting)
            yield return "resting";
        if (journey.Triggers.Count > 0)
            yield return "triggers";
        if (journey.Pain == PainNow.No)
            yield return "pain-free";
        // "I go to the surgery on the 9th" asks about no operation.
        if (AskOf(journey.AsksFor) is { } ask && !(ask == "procedure" && GpSurgery.IsMeant(turn.Memory.Talk.Told + "\n" + turn.Text)))
            yield return ask;
    }

    private static string? AskOf(AsksFor asks) => asks switch
    {
        AsksFor.Medication or AsksFor.PainRelief => "medicines",
        AsksFor.Surgery => "procedure",
        AsksFor.ImagingResults => "scan",
        AsksFor.Diagnosis => "diagnosis",
        AsksFor.ReturnToActivity or AsksFor.ExerciseProgram => "training",
        _ => null,
    };
}
