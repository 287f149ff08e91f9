using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Domain.Safety;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Questions;
using BackPainBot.Library.Search;
using Microsoft.SemanticKernel;

namespace BackPainBot.Conversation.Answers;

/// <summary>Looks things up for a turn through the kernel, so that every look-up passes the filter with this person's picture.</summary>
public sealed class AnswerService(Kernel kernel, ILibrarySearch search)
{
    /// <summary>How many of the nearest answers are looked at.</summary>
    private const int Nearest = 8;

    // Of follow-ups that lie so near by their own words two in three are answered by these alone, and of parts of a message more.
    private const double Plain = 1.7;

    /// <summary>How alike in meaning a text is to each of some others; null without a model.</summary>
    public IReadOnlyList<double>? Likeness(string text, IReadOnlyList<string> others) => search.Likeness(text, others);

    /// <summary>Whether texts are compared by meaning; without a model they are by words.</summary>
    public bool KnowsMeaning => search.KnowsMeaning;

    /// <summary>What the library says to a question, within what the policy allows this person.</summary>
    public async Task<Found> SearchAsync(CurrentTurn turn, string question, CancellationToken cancellationToken) =>
        Unrefused(turn, await SearchAsync(PictureOf(turn), question, cancellationToken).ConfigureAwait(false));

    public Task<Found> SearchAsync(SafetyPicture picture, string question, CancellationToken cancellationToken) =>
        SearchAsync(picture, (question, question, ""), cancellationToken);

    /// <summary>The pages that a whole message is about, each with the passage that is nearest to its question.</summary>
    public async Task<Found> SearchAsync(CurrentTurn turn, string message, string question, CancellationToken cancellationToken) =>
        Unrefused(turn, await SearchAsync(PictureOf(turn), (message, message, question), cancellationToken).ConfigureAwait(false));

    private async Task<Found> SearchAsync(SafetyPicture picture, (string Query, string Message, string Question) asked, CancellationToken cancellationToken)
    {
        var arguments = new KernelArguments
        {
            ["query"] = asked.Query,
            ["said"] = asked.Message,
            ["question"] = asked.Question,
            ["most"] = MostFor(picture),
            ["audience"] = picture.Archetype,
            [LoadingRuleFilter.Picture] = picture,
        };
        var found = await kernel.InvokeAsync<Found>(LibraryPlugin.Name, "search", arguments, cancellationToken).ConfigureAwait(false) ?? Found.Nothing;
        TurnTelemetry.Searched(found.Passages.Count, found.IsConfident);
        return found;
    }

    /// <summary>The authored answer to a plain question, or null if there is none or this person may not see it.</summary>
    public async Task<Passage?> StraightAsync(CurrentTurn turn, string question, AnswerFit least, CancellationToken cancellationToken)
    {
        if (Employers.IsOne(turn))
            return await StraightAllAsync(turn, question, least, cancellationToken).ConfigureAwait(false) is [var theirs, ..] ? theirs : null;
        var asked = await AskedAsync(turn, question, cancellationToken).ConfigureAwait(false);
        var found = await kernel.InvokeAsync<Found>(LibraryPlugin.Name, "straight_answer", StraightArguments(turn, asked, least), cancellationToken).ConfigureAwait(false);
        if (found is not { Passages: [var first, ..] })
            return null;
        if (turn.Refusal?.Allows(first) == false || !Suits(turn, first))
            return await StraightAllAsync(turn, question, least, cancellationToken).ConfigureAwait(false) is [var other, ..] ? other : null;
        TurnTelemetry.Searched(found.Passages.Count, found.IsConfident);
        return first;
    }

    /// <summary>The authored answers that were given to the last question, as they are now; of a page there is none.</summary>
    public async Task<IReadOnlyList<Passage>> GivenAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var given = new List<Passage>();
        foreach (var question in turn.Memory.Talk.LastShown.Select(Passage.QuestionIn).Where(question => question.Length > 0))
            given.AddRange((await LookUpAsync(turn, question, AnswerFit.Written, "", cancellationToken).ConfigureAwait(false)).Where(passage => passage.Question == question));
        return given;
    }

    /// <summary>The authored answers nearest to a plain question, best first, of those that this person may see.</summary>
    public Task<IReadOnlyList<Passage>> StraightAllAsync(CurrentTurn turn, string question, AnswerFit least, CancellationToken cancellationToken) =>
        StraightAllAsync(turn, question, least, "", cancellationToken);

    /// <summary>The same, with answers of the pages that a whole message is about before others.</summary>
    public async Task<IReadOnlyList<Passage>> StraightAllAsync(CurrentTurn turn, string question, AnswerFit least, string about, CancellationToken cancellationToken)
    {
        if (!Employers.IsOne(turn))
            return await LookUpAsync(turn, question, least, about, cancellationToken).ConfigureAwait(false);
        // To whoever manages, what speaks to a worker is no answer: of theirs less will do, and "how do I keep the others from moaning?" is asked about a worker.
        var near = await LookUpAsync(turn, question, AnswerFit.Likely, about, cancellationToken).ConfigureAwait(false);
        IEnumerable<Passage> asWorkers = Employers.Speaks(question) ? [] : await LookUpAsync(turn, $"{Employers.Lead} {question}", AnswerFit.Sure, about, cancellationToken).ConfigureAwait(false);
        var theirs = asWorkers.Concat(near).Where(passage => passage.IsForEmployers && passage.Fit >= FitForEmployers(least) && !turn.Memory.Talk.LastShown.Contains(passage.Name));
        return [.. theirs.Concat(near.Where(passage => passage.Fit >= least)).DistinctBy(passage => passage.Name)];
    }

    // Not what speaks to those who manage, to a worker; and nobody who is pregnant is told to lie on her back.
    private static bool Suits(CurrentTurn turn, Passage passage) =>
        (!passage.IsForEmployers || Employers.MayBeOne(turn))
        && !(turn.Memory.Safety.Flags.Concat(turn.Memory.Safety.Settled).Any(flag => flag.Flag == RedFlag.Pregnancy) && OnTheBack.IsMatch(passage.Text) && !passage.Text.Contains("pregnan", StringComparison.OrdinalIgnoreCase));

    private static readonly Regex OnTheBack = new(@"\b(?:lie|lying|sleep\w*|rest\w*|prop)\b[^.]{0,40}\bon (?:your|the) back\b|\bback with a pillow\b|\bflat on your back\b|\blegs up on a chair\b", RegexOptions.IgnoreCase);

    private static AnswerFit FitForEmployers(AnswerFit least) => least switch
    {
        AnswerFit.Written => AnswerFit.Written,
        AnswerFit.Certain => AnswerFit.Sure,
        _ => AnswerFit.Likely,
    };

    private async Task<IReadOnlyList<Passage>> LookUpAsync(CurrentTurn turn, string question, AnswerFit least, string about, CancellationToken cancellationToken)
    {
        var arguments = StraightArguments(turn, await AskedAsync(turn, question, cancellationToken).ConfigureAwait(false), least);
        arguments["about"] = about;
        return await kernel.InvokeAsync<Found>(LibraryPlugin.Name, "straight_answers", arguments, cancellationToken).ConfigureAwait(false) is { } found
            ? [.. Unrefused(turn, found).Passages.Where(passage => Suits(turn, passage))]
            : [];
    }

    /// <summary>What holds for the kind of question that it is, whatever it is about, of what this person may see; null where it is plainly of none.</summary>
    public async Task<Passage?> GeneralAsync(CurrentTurn turn, string question, CancellationToken cancellationToken)
    {
        var arguments = StraightArguments(turn, Spelt(question), AnswerFit.Likely);
        // With a sign open nobody is told what holds for the well.
        arguments["painless"] = turn.IsPainless && !turn.Picture.HoldsActivity();
        return await kernel.InvokeAsync<Found>(LibraryPlugin.Name, "general_answer", arguments, cancellationToken).ConfigureAwait(false) is { Passages: [var first, ..] } ? first : null;
    }

    /// <summary>The words that start what a message wishes to be done, or empty.</summary>
    public async Task<string> WishAsync(string message, AnswerFit least, CancellationToken cancellationToken) =>
        await kernel.InvokeAsync<string>(LibraryPlugin.Name, "wish", new KernelArguments { ["message"] = message, ["least"] = least }, cancellationToken).ConfigureAwait(false) ?? "";

    /// <summary>The separate questions of a message, most important first; empty for one or none.</summary>
    public async Task<IReadOnlyList<string>> QuestionsAsync(string message, CancellationToken cancellationToken) =>
        await kernel.InvokeAsync<IReadOnlyList<string>>(LibraryPlugin.Name, "questions", new KernelArguments { ["message"] = message }, cancellationToken).ConfigureAwait(false) ?? [];

    /// <summary>The sentences of a message that ask, in its order, each with what stands around it.</summary>
    public async Task<IReadOnlyList<AskedSentence>> AskedAsync(string message, CancellationToken cancellationToken) =>
        await kernel.InvokeAsync<IReadOnlyList<AskedSentence>>(LibraryPlugin.Name, "asked", new KernelArguments { ["message"] = message }, cancellationToken).ConfigureAwait(false) ?? [];

    /// <summary>An answer for each of several questions in one message, each under its page's title, the most important first; empty unless at least two pages answer.</summary>
    public async Task<Found> EachAsync(SafetyPicture picture, string message, CancellationToken cancellationToken)
    {
        var passages = new List<Passage>();
        foreach (var question in await QuestionsAsync(message, cancellationToken).ConfigureAwait(false))
        {
            // A question whose best page has spoken already is answered.
            var found = await SearchAsync(picture, (question, message, ""), cancellationToken).ConfigureAwait(false);
            if (found is { IsConfident: true, Passages: [var best, ..] } && passages.TrueForAll(passage => passage.Cited.Topic != best.Cited.Topic))
                passages.Add(best.UnderTitle());
        }

        return passages.Count > 1 ? new Found(passages, true) : Found.Nothing;
    }

    /// <summary>The opening of a page, or null if there is none or this person may not see it.</summary>
    public async Task<Passage?> PageAsync(CurrentTurn turn, string topic, CancellationToken cancellationToken)
    {
        var arguments = new KernelArguments { ["id"] = topic, [LoadingRuleFilter.Picture] = PictureOf(turn) };
        var found = await kernel.InvokeAsync<Found>(LibraryPlugin.Name, "page", arguments, cancellationToken).ConfigureAwait(false);
        return found is { Passages: [var first, ..] } && turn.Refusal?.Allows(first) != false ? first : null;
    }

    /// <summary>The words of an answer: a model's where there is one and the passages support it, else the pages' own.</summary>
    public Task<WrittenAnswer> WriteAsync(SafetyPicture picture, string question, IReadOnlyList<Passage> passages, CancellationToken cancellationToken) =>
        WriteAsync(new KernelArguments { ["question"] = question, ["passages"] = passages, [LoadingRuleFilter.Picture] = picture }, passages, cancellationToken);

    /// <summary>The words of an answer to a turn, told while a model is still finding them.</summary>
    public Task<WrittenAnswer> WriteAsync(CurrentTurn turn, IReadOnlyList<Passage> passages, IProgress<IReadOnlyList<Passage>>? soFar, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return WriteAsync(new KernelArguments { ["question"] = turn.Text, ["passages"] = passages, [LoadingRuleFilter.Picture] = turn.Picture, [ModelPlugin.Progress] = soFar }, passages, cancellationToken);
    }

    private async Task<WrittenAnswer> WriteAsync(KernelArguments arguments, IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        // Answers to several questions stand under their titles, and stay as they are.
        if (passages.Any(passage => passage.IsTitled) || !kernel.Plugins.TryGetFunction(ModelPlugin.Name, "reword", out _))
            return WrittenAnswer.Of(passages);
        var reworded = await kernel.InvokeAsync<Found>(ModelPlugin.Name, "reword", arguments, cancellationToken).ConfigureAwait(false);
        return WrittenAnswer.Reworded(reworded?.Passages ?? []) ?? WrittenAnswer.Of(passages);
    }

    // Short forms are written out, and a medicine's name may be near to any answer with another name in it: its kind is looked up in its place.
    private static string Spelt(string question) => MedicineNames.ByKind(LeadIns.Without(ShortForms.Spelt(question)));

    // Two medicines are looked up by what they are, unless something was written in these very words.
    private async Task<string> AskedAsync(CurrentTurn turn, string question, CancellationToken cancellationToken)
    {
        var spelt = Spelt(question);
        if (MedicinePairs.QuestionOf(ShortForms.Spelt(question), turn.Memory.Talk.LastAsk) is not { } pair)
            return spelt;
        var written = await kernel.InvokeAsync<Found>(LibraryPlugin.Name, "straight_answer", StraightArguments(turn, spelt, AnswerFit.Written), cancellationToken).ConfigureAwait(false);
        return written is { Passages.Count: > 0 } ? spelt : pair;
    }

    // "Shifting cement all week, do I wear a belt? And what if it locks up?": a part of a message that plainly asks what an answer was written for leans on nothing around it.
    private bool StandsAlone(CurrentTurn turn, string asked) =>
        asked.Length < turn.Text.Length && AskedThings.IsTelling(asked) && search.Answer(asked) is { Nearness: >= Plain };

    private KernelArguments StraightArguments(CurrentTurn turn, string asked, AnswerFit least)
    {
        var picture = PictureOf(turn);
        return new() { ["question"] = asked, ["limit"] = Nearest, ["least"] = least, ["most"] = MostFor(picture), ["before"] = StandsAlone(turn, asked) ? "" : SaidBefore.Of(turn, asked), [LoadingRuleFilter.Picture] = picture };
    }

    private static LoadingLevel MostFor(SafetyPicture picture) => picture.HoldsActivity() ? LoadingLevel.None : SafetyPolicy.MaxLoading(picture);

    // What somebody has just said to be no answer is not looked up again.
    private static Found Unrefused(CurrentTurn turn, Found found) =>
        turn.Refusal is not { } refusal || found.Passages.All(refusal.Allows) ? found : new Found([.. found.Passages.Where(refusal.Allows)], found.IsConfident && refusal.Allows(found.Passages[0]));

    private static SafetyPicture PictureOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Picture;
    }
}
