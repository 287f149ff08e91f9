using System.Text.Json;

namespace BackPainBot.SystemTests.Faults;

/// <summary>A message that must be answered whatever happens, and how to see what an activity is.</summary>
internal static class Emergencies
{
    public const string Words = "I can't feel anything between my legs and I have lost control of my bladder";

    /// <summary>notice, answer, error and so on; empty for what a person said.</summary>
    public static string KindOf(JsonElement activity) =>
        activity.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object && data.TryGetProperty("backpainbot", out var mark) && mark.TryGetProperty("kind", out var kind) ? kind.GetString()! : "";

    public static string TextOf(JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";
}
