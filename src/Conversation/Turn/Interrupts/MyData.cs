using System.Text;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>A person's own data: show, export, erase, keep or not, and the code to come back with.</summary>
public sealed class MyData(ITurnStore store, DialogHost dialogs, Speaker speaker, Understood understood, Offers offers)
{
    public const string CodeKind = "resume";

    /// <summary>Name of the copy of somebody's own data.</summary>
    public const string FileName = "my-data.json";

    private static readonly TimeSpan CodeLasts = TimeSpan.FromDays(30);

    /// <summary>Answers a command about data; false if it is none.</summary>
    public async Task<bool> AnswerAsync(CurrentTurn turn, string command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        switch (command)
        {
            case "show":
                return await SayAsync(turn, new Reply(Shown(turn), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
            case "export":
                return await ExportAsync(turn, cancellationToken).ConfigureAwait(false);
            case "erase":
                return await dialogs.BeginAsync(turn, "erase", cancellationToken).ConfigureAwait(false);
            case "keep" or "keep-nothing":
                return await ConsentAsync(turn, command, cancellationToken).ConfigureAwait(false);
            case "code":
                return await CodeAsync(turn, cancellationToken).ConfigureAwait(false);
            default:
                return false;
        }
    }

    /// <summary>Brings another conversation's memory into this one.</summary>
    public async Task<bool> ResumeAsync(CurrentTurn turn, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (await store.FindRecordAsync(CodeKind, code, cancellationToken).ConfigureAwait(false) is not { } record)
            return await SayAsync(turn, new Reply(speaker.Words(turn, InterruptWords.Stem, InterruptWords.CodeUnknown), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        await dialogs.StopAsync(turn, cancellationToken).ConfigureAwait(false);
        var brought = MemoryJson.Read(record.Json);
        turn.Memory = brought with { Consent = Consent.Keep, Talk = brought.Talk with { Dialog = "", Pending = null }, Safety = turn.Memory.Safety.Flags.Count > 0 ? turn.Memory.Safety : brought.Safety };
        await SayAsync(turn, new Reply(Said(turn, InterruptWords.CodeKnown), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        return brought.Talk.Dialog.Length == 0 || await dialogs.BeginAsync(turn, brought.Talk.Dialog, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the code's record anew, so that coming back finds the latest state.</summary>
    public static void Refresh(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Memory.CheckIn.Code is { Length: > 0 } code && turn.Memory.Consent == Consent.Keep)
            turn.Records.Add(new KeptRecord(CodeKind, code, turn.Person, turn.Now, MemoryJson.Write(turn.Memory with { Back = [] })) { ExpiresAt = turn.Now + CodeLasts });
    }

    private async Task<bool> CodeAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        // Nothing is kept by a word that may have slipped out: who wanted nothing kept says it twice.
        if (turn.Memory.Consent == Consent.KeepNothing && !Speaker.Used(turn, InterruptWords.Stem, InterruptWords.SaveKeeps))
            return await SayAsync(turn, new Reply(speaker.Words(turn, InterruptWords.Stem, InterruptWords.SaveKeeps), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
        var code = turn.Memory.CheckIn.Code is { Length: > 0 } known ? known : ResumeCode.New();
        turn.Memory = turn.Memory with { Consent = Consent.Keep, CheckIn = turn.Memory.CheckIn with { Code = code } };
        return await SayAsync(turn, new Reply(speaker.Words(turn, InterruptWords.Stem, InterruptWords.Code, ("code", code)), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> ConsentAsync(CurrentTurn turn, string command, CancellationToken cancellationToken)
    {
        var keep = command == "keep";
        if (turn.Memory.Talk.Pending is { Stem: "consent" })
            return false;
        if (!keep)
            await store.EraseAsync(turn.Person, cancellationToken).ConfigureAwait(false);
        turn.Memory = turn.Memory with { Consent = keep ? Consent.Keep : Consent.KeepNothing };
        return await SayAsync(turn, new Reply(speaker.Words(turn, InterruptWords.Stem, keep ? InterruptWords.Kept : InterruptWords.NotKept), ReplyKind.Answer), cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> ExportAsync(CurrentTurn turn, CancellationToken cancellationToken)
    {
        var kept = await store.ExportAsync(turn.Person, cancellationToken).ConfigureAwait(false);
        var json = "{\"memory\":" + MemoryJson.Write(turn.Memory with { Back = [] }) + ",\"kept\":" + kept + "}";
        var file = new Attachment("application/json", "data:application/json;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(json)), name: FileName);
        return await SayAsync(turn, new Reply(speaker.Words(turn, InterruptWords.Stem, InterruptWords.Exported), ReplyKind.Report) { Attachments = [file] }, cancellationToken).ConfigureAwait(false);
    }

    private string Shown(CurrentTurn turn) => understood.FactsOf(turn).Any() ? Said(turn, InterruptWords.Data) : speaker.Words(turn, InterruptWords.Stem, InterruptWords.NoData);

    private string Said(CurrentTurn turn, string says)
    {
        var facts = understood.FactsOf(turn).ToList();
        return speaker.Words(turn, InterruptWords.Stem, says, ("facts", string.Join("\n", facts.Select(fact => "- " + fact))));
    }

    private async Task<bool> SayAsync(CurrentTurn turn, Reply reply, CancellationToken cancellationToken)
    {
        var open = turn.Memory.Talk.Pending is not null;
        await speaker.SayAsync(turn, reply with { Buttons = open ? [] : offers.For(turn) }, cancellationToken).ConfigureAwait(false);
        return !open || await dialogs.RepromptAsync(turn, cancellationToken).ConfigureAwait(false);
    }
}
