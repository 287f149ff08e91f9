using System.Globalization;
using System.Reflection;

namespace BackPainBot.Host.Settings;

/// <summary>Finds settings that do not exist and values of the wrong kind, all of them, where the binder stops at the first.</summary>
internal static class SettingsShape
{
    private const string Fix = "Correct or remove it; appsettings.sample.json shows every setting.";

    public static IReadOnlyList<SettingsProblem> Check(IConfigurationSection section, Type type)
    {
        var problems = new List<SettingsProblem>();
        foreach (var child in section.GetChildren())
        {
            var property = type.GetProperty(child.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            if (property is null)
            {
                problems.Add(new SettingsProblem(child.Path, "There is no such setting.", Fix));
            }
            else if (property.PropertyType.Namespace == typeof(BotSettings).Namespace)
            {
                problems.AddRange(Check(child, property.PropertyType));
            }
            else if (Expected(property.PropertyType, child.Value) is { } expected)
            {
                problems.Add(new SettingsProblem(child.Path, $"It is not {expected}.", Fix));
            }
        }

        return problems;
    }

    private static string? Expected(Type type, string? value) =>
        type == typeof(bool) && !bool.TryParse(value, out _) ? "true or false"
        : type == typeof(int) && !int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? "a whole number"
        : null;
}
