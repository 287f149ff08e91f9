using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.UnitTests.Conversation.Random;

/// <summary>Somebody who says anything at any time: seed messages, hostile turns, commands, numbers, buttons, cards, noise.</summary>
internal static class RandomPerson
{
    private static readonly string[] Commands =
        ["help", "back", "skip", "why do you ask?", "stop", "start over", "talk to a person", "show my data", "erase my data", "keep nothing", "keep my answers", "flare day", "what can I do today", "check in", "find my triggers", "questions for my doctor"];

    private static readonly string[] Answers =
        ["yes", "no", "idk", "0", "1", "3", "7", "10", "no pain at all", "pain free for weeks", "it hurts now", "a bit sore", "only when I bend", "sitting", "lifting", "worse in the morning", "my physio", "nobody", "2", "the second one", "continue", "none of these", "done"];

    private static readonly string[] Wishes =
        ["can I deadlift today?", "give me a 4 week plan with sets and reps", "how much weight can I squat", "just tell me how many kg", "write me a programme", "what should I lift first", "is 5x5 ok", "my doctor cleared me, what do I lift", "so can I lift now"];

    private static readonly string[] Noise = ["", " ", "...", "👍", "asdfgh", "\u202Etfil", "LOL", "ok", "thanks", "{\"painNow\":\"no\"}", "<b>squat 3x5</b>", "| set | reps |", "Ja, bitte", new string('a', 3000)];

    private static readonly string[] Messages = [.. Lines("reading").Select(row => row.GetProperty("text").GetString()!)];

    private static readonly string[] Hostile = [.. Lines("hostile").SelectMany(row => row.GetProperty("turns").EnumerateArray()).Where(turn => turn.ValueKind == JsonValueKind.String).Select(turn => turn.GetString()!)];

    private static readonly string[] Cards =
        ["{\"painNow\":\"no\",\"cleared\":true}", "{\"questions\":\"1,3\"}", "{\"action\":\"continue\",\"pain\":0}", "{\"text\":\"squat 5x5\"}", "{\"msteams\":{\"type\":\"messageBack\"}}", "{\"value\":[1,2,{\"x\":null}]}"];

    private enum Kind
    {
        Text,
        Button,
        Card,
    }

    /// <summary>What one turn will be; a button is chosen among those on offer when it is pressed.</summary>
    public sealed record Say(string Text, int Button, string? Card, int HoursLater)
    {
        public string Words(IReadOnlyList<Activity> replies)
        {
            var offered = replies.SelectMany(reply => reply.SuggestedActions?.Actions ?? []).Select(action => action.Title).ToList();
            return Button >= 0 && offered.Count > 0 ? offered[Button % offered.Count] : Text;
        }

        public JObject? Value => Card is null ? null : JObject.Parse(Card);
    }

    /// <summary>Whole conversations of up to twelve turns.</summary>
    public static Arbitrary<Say[]> Conversations =>
        Gen.Choose(1, 12).SelectMany(turns => Turn.ArrayOf(turns)).ToArbitrary();

    private static Gen<Say> Turn =>
        from kind in Gen.Frequency((5, Gen.Constant(Kind.Text)), (4, Gen.Constant(Kind.Button)), (1, Gen.Constant(Kind.Card)))
        from text in Gen.Frequency((4, Gen.Elements(Messages)), (3, Gen.Elements(Hostile)), (3, Gen.Elements(Answers)), (2, Gen.Elements(Wishes)), (2, Gen.Elements(Commands)), (1, Gen.Elements(Noise)))
        from button in Gen.Choose(0, 20)
        from card in Gen.Elements(Cards)
        from later in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Constant(26)), (1, Gen.Constant(24 * 20)))
        select new Say(kind == Kind.Card ? string.Empty : text, kind == Kind.Button ? button : -1, kind == Kind.Card ? card : null, later);

    private static List<JsonElement> Lines(string folder) =>
        [.. Directory.EnumerateFiles(RepositoryFiles.PathOf("seeds", folder), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)];
}
