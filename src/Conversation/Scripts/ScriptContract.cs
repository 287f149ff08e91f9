using System.Reflection;

namespace BackPainBot.Conversation.Scripts;

/// <summary>What a class expects of its script; the start-up check holds the two together.</summary>
/// <param name="Stem">The script's file stem.</param>
/// <param name="Steps">Ids of its questions in order.</param>
/// <param name="Says">Ids of what it says.</param>
/// <param name="Placeholders">Placeholders that the class fills itself, besides those of every script.</param>
public sealed record ScriptContract(
    string Stem,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Says,
    IReadOnlyList<string> Placeholders)
{
    /// <summary>Reads the ids from a class of string constants, so that an id is written once.</summary>
    public static IReadOnlyList<string> IdsOf(Type constants)
    {
        ArgumentNullException.ThrowIfNull(constants);
        return [.. constants
            .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)];
    }
}
