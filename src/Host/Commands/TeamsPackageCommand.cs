using System.CommandLine;
using BackPainBot.Host.Settings;
using BackPainBot.Host.Teams;

namespace BackPainBot.Host.Commands;

/// <summary><c>teams-package</c>: the zip that Teams takes.</summary>
internal static class TeamsPackageCommand
{
    public static Command Create(CommandConsole console)
    {
        var output = new Option<string>("--output", "-o") { Description = "File to write.", DefaultValueFactory = _ => "backpainbot-teams.zip" };
        var command = new Command("teams-package", "Builds the Teams app package from the settings.") { output };
        command.SetAction(parsed =>
        {
            var settings = SettingsLoader.Load(SettingsLoader.Read());
            var file = parsed.GetValue(output)!;
            using var package = new MemoryStream();
            TeamsPackage.Write(settings, package);
            File.WriteAllBytes(file, package.ToArray());
            console.Out.WriteLine($"Wrote {file}. Upload it in Teams under Apps, Manage your apps, Upload an app.");
            return ExitCode.Done;
        });
        return command;
    }
}
