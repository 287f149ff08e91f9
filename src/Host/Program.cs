using BackPainBot.Host.Commands;

return await CommandLine.RunAsync(args);
