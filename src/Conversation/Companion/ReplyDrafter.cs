using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;
using BackPainBot.Domain.Safety.Prescriptions;
using BackPainBot.Reading;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Companion;

/// <summary>Drafts a reply to an inbox message from approved content only: what was understood, one or two things that matter, the pages, and a link. Nothing is sent and nothing is kept.</summary>
public sealed class ReplyDrafter(IMessageReader reader, AnswerService answers, Understood understood, NextStep next, NoticeReply notices, Themes themes, Speaker speaker, Said said, TimeProvider time)
{
    /// <summary>Stands in the draft where the host puts its signed link.</summary>
    public const string LinkMark = "{link}";

    private const int MostPages = 2;

    /// <summary>Never throws on any text; an unreadable message gets a kind line.</summary>
    public async Task<ReplyDraft> DraftAsync(string message, CancellationToken cancellationToken = default)
    {
        var turn = TurnOf(message ?? "");
        if (turn.Reading.Unreadable is not null)
            return Short(turn, CompanionWords.Unreadable);
        SafetyGate.Raise(turn);
        FactTaker.Take(turn);
        if (turn.Memory.Safety.Waiting is { } flag && (turn.Picture.HoldsActivity() || flag.Urgency >= Urgency.SameDay))
            return Notice(turn, flag);
        if (!turn.Reading.InScope && !FactTaker.Tells(turn))
            return Short(turn, CompanionWords.OutOfScope);
        return await AnswerAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ReplyDraft> AnswerAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var each = await answers.EachAsync(turn.Picture, turn.Text, cancellationToken).ConfigureAwait(false);
        var found = each.IsConfident ? each : await answers.SearchAsync(turn, turn.Text, cancellationToken).ConfigureAwait(false);
        var passages = found.Passages.Take(each.IsConfident ? each.Passages.Count : MostPages).ToList();
        var facts = Understood.Joined([.. understood.FactsOf(turn)]);
        var soon = turn.Memory.Safety.Flags.Count > 0 ? notices.TextOf(turn, turn.Memory.Safety.Flags[0]) : "";
        var opening = Openings.For(turn, themes.Of(turn)) is { } says ? speaker.Words(turn, AnswerWords.Stem, says) : "";
        var answer = found.IsConfident
            ? await answers.WriteAsync(turn.Picture, turn.Text, passages, cancellationToken).ConfigureAwait(false)
            : new WrittenAnswer(Say(turn, CompanionWords.Unanswered), [.. passages.Select(passage => passage.Cited)]);
        var pages = string.Join("\n", answer.Citations.Select((cited, index) => $"- {cited.Title} [{index + 1}]"));
        string[] parts =
        [
            Say(turn, CompanionWords.Hello), soon, facts.Length > 0 ? Say(turn, CompanionWords.Understood, ("facts", facts)) : "", opening, answer.Text, next.Words(turn),
            pages.Length > 0 ? Say(turn, CompanionWords.Pages, ("pages", pages)) : "", Say(turn, CompanionWords.Link), Say(turn, CompanionWords.Foot),
        ];
        var text = Screened(turn, string.Join("\n\n", parts.Where(part => part.Length > 0)));
        return Draft(turn, text) with { Understood = facts, Citations = answer.Citations, Dialog = DialogFor(turn), Facts = FactsOf(turn) };
    }

    private ReplyDraft Notice(CurrentTurn turn, OpenFlag flag) =>
        Draft(turn, string.Join("\n\n", Say(turn, CompanionWords.FlagHello), notices.TextOf(turn, flag), Say(turn, CompanionWords.LinkFlag))) with
        {
            ContactFirst = true,
            Understood = Understood.Joined([.. understood.FactsOf(turn)]),
        };

    private ReplyDraft Short(CurrentTurn turn, string says) => Draft(turn, Say(turn, CompanionWords.Hello) + "\n\n" + Say(turn, says));

    private static ReplyDraft Draft(CurrentTurn turn, string text) => new()
    {
        Text = text,
        Urgency = turn.Reading.Urgency,
        RedFlags = [.. turn.Memory.Safety.Flags.Select(flag => WireName.Of(flag.Flag))],
    };

    // A draft passes the same last gate as a message that is sent.
    private string Screened(CurrentTurn turn, string text) =>
        SafetyPolicy.Judge(turn.Picture, new SafetyCandidate(LoadingLevel.None, PrescriptionDetector.Prescribes(text))).IsAllowed
            ? text
            : speaker.Words(turn, GateWords.Stem, GateWords.Withheld) + "\n\n" + Say(turn, CompanionWords.Foot);

    private string Say(CurrentTurn turn, string says, params (string, string)[] values) => speaker.Words(turn, CompanionWords.Stem, says, values);

    private static string DialogFor(CurrentTurn turn) => turn.Memory.Journey switch
    {
        { AsksFor: AsksFor.DoctorQuestions or AsksFor.Surgery or AsksFor.ImagingResults or AsksFor.Medication } => "doctor-visit",
        { Archetype: Archetype.OverResting } => "walking",
        { Archetype: Archetype.StillRehabbing } => "doctor-visit",
        { Pain: PainNow.No } => "clearance",
        { Archetype: Archetype.JumpingBackIn } => "triage",
        _ => "triggers",
    };

    private static Dictionary<string, string> FactsOf(CurrentTurn turn)
    {
        var journey = turn.Memory.Journey;
        var facts = new Dictionary<string, string>
        {
            ["archetype"] = WireName.Of(journey.Archetype),
            ["pain"] = WireName.Of(journey.Pain),
            ["care"] = WireName.Of(journey.Care),
            ["asks"] = WireName.Of(journey.AsksFor),
            ["activity"] = journey.Activity,
            ["triggers"] = string.Join(",", journey.Triggers),
        };
        return facts.Where(fact => fact.Value.Length > 0 && fact.Value != "unknown").ToDictionary();
    }

    private CurrentTurn TurnOf(string message)
    {
        var reading = reader.Read(message);
        var context = new TurnContext(new BufferedAdapter(), new Activity { Type = ActivityTypes.Message, Text = message, Conversation = new ConversationAccount(id: "draft") });
        return new CurrentTurn
        {
            Context = context,
            Text = message,
            Card = Dialogs.Asking.CardValues.Empty,
            Now = time.GetUtcNow(),
            Reading = reading,
            Memory = new Memory(),
            Said = said,
            Reread = reader.Read,
        };
    }
}
